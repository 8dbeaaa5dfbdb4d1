import { ascending, type Connection, descending, type WholeAsked, wholeList } from '@province/subgraph/list'
import type { Candidate } from '../citation/candidate.ts'
import type { CitationNode } from '../citation/citation.service.ts'
import type { CitedWorldLoader, JudgedWorld } from '../citation/cited-world.loader.ts'
import type { Disagreement } from '../disagreement/disagreement.ts'
import { spokenOf } from '../symbol/symbol-spelling.ts'
import { type DirectiveDocument, documentOf } from './document.ts'

/** In which order candidate documents are listed. */
export type DocumentOrder = 'CITED' | 'NEWEST' | 'OLDEST'

/** Which candidate documents, in which order, which page. */
export interface DocumentListing extends WholeAsked<DocumentOrder> {
  filter?: { search?: string | null; disagreeing?: boolean | null } | null
}

const list = wholeList<DirectiveDocument, DocumentOrder>({
  name: 'documents',
  id: ({ id }) => id,
  sorts: {
    CITED: null,
    NEWEST: descending(({ issuedOn }) => issuedOn),
    OLDEST: ascending(({ issuedOn }) => issuedOn),
  },
})

const concerns = ({ disagreements }: JudgedWorld, { citations }: Candidate): Disagreement[] =>
  disagreements.filter((found) => found.citations.some((citation) => citations.includes(citation)))

function wanted(world: JudgedWorld, { filter }: DocumentListing): (candidate: Candidate) => boolean {
  const spoken = filter?.search ? spokenOf(filter.search) : null
  const speaks = ({ citations }: Candidate) =>
    spoken === null ||
    citations.some(({ symbol, symbolAsCited, issuer, subject }) =>
      spoken([symbol, symbolAsCited], `${issuer} ${subject}`),
    )
  const disagreeing = filter?.disagreeing ?? null
  return (candidate) =>
    speaks(candidate) && (disagreeing === null || concerns(world, candidate).length > 0 === disagreeing)
}

/** Candidate documents: worked out from the citations in sight, never stored. */
export class DocumentService {
  constructor(private readonly worlds: CitedWorldLoader) {}

  list(listing: DocumentListing): Promise<Connection<DirectiveDocument>> {
    return list(listing, async () => {
      const world = await this.worlds.everything()
      return world.candidates.filter(wanted(world, listing)).map(documentOf)
    })
  }

  async find(id: string): Promise<DirectiveDocument | null> {
    const candidate = await this.#candidate(id)
    return candidate ? documentOf(candidate) : null
  }

  async ofCitation(id: string): Promise<DirectiveDocument | null> {
    const world = await this.worlds.everything()
    const citation = world.citations.find((each) => each.id === id)
    return citation ? documentOf(world.candidateOf(citation)) : null
  }

  async citations({ id }: DirectiveDocument): Promise<readonly CitationNode[]> {
    return (await this.#candidate(id))?.citations ?? []
  }

  async disagreements({ id }: DirectiveDocument): Promise<Disagreement[]> {
    const candidate = await this.#candidate(id)
    return candidate ? concerns(await this.worlds.everything(), candidate) : []
  }

  async #candidate(id: string): Promise<Candidate | undefined> {
    const { candidates } = await this.worlds.everything()
    return candidates.find((candidate) => candidate.id === id)
  }
}
