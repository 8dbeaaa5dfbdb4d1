import { type Bodies, calledAs } from '@province/bodies'
import { isBlank } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import type { DocumentFateService } from '../register/document-fate.service.ts'
import { printSymbol } from '../symbol/symbol.ts'
import { findSymbols } from '../symbol/symbol-search.ts'
import type { DraftRepository } from './draft.repository.ts'
import { textUnfit } from './draft-refusals.ts'
import { type DraftWarning, endedBodiesIn, endedUnitsIn, type NamedBody } from './draft-warning.ts'

const LONGEST = 200_000

/** Goes over a draft: what it names that is no more, and what stands for it. Nothing of the draft is kept. */
export class DraftService {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly fates: DocumentFateService,
    private readonly bodies: Pick<Bodies, 'on'>,
    private readonly request: Pick<RequestContext, 'today'>,
  ) {}

  async warnings(text: string): Promise<DraftWarning[]> {
    if (isBlank(text) || text.length > LONGEST) throw textUnfit(LONGEST)
    const { today } = this.request
    const [ended, bodies, documents] = await Promise.all([
      this.drafts.endedUnits(today),
      this.drafts.bodies(today),
      this.#documents(text),
    ])
    const named = endedBodiesIn(text, bodies)
    const units = endedUnitsIn(
      text,
      ended,
      named.map(({ called }) => called),
    )
    return [...units, ...(await Promise.all(named.map((body) => this.#body(body)))), ...documents]
  }

  /** A body that has ended, with the one that took over from it as it is called today. */
  async #body({ id, called, endedOn }: NamedBody): Promise<DraftWarning> {
    const successor = (await this.bodies.on(id, this.request.today))?.successor
    return {
      kind: 'BODY_ENDED',
      named: called,
      since: endedOn,
      successor: successor ? calledAs(successor) : null,
    }
  }

  async #documents(text: string): Promise<DraftWarning[]> {
    const named = [...new Set(findSymbols(text).map(({ symbol }) => printSymbol(symbol)))]
    const found = await this.fates.ofSymbols(named)
    // Numbers restart every year: while one document of a symbol is in force, nobody can say that another was meant.
    return named.flatMap((symbol): DraftWarning[] => {
      const of = found.filter((each) => each.symbol === symbol)
      const [newest] = of
      if (!newest || of.some(({ fate }) => fate.state === 'IN_FORCE' || fate.state === 'ISSUER_ENDED'))
        return []
      const { since, by } = newest.fate
      return [{ kind: 'DOCUMENT_NOT_IN_FORCE', named: symbol, since, successor: by }]
    })
  }
}
