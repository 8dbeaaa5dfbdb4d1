import { isBlank } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import type { DocumentFateService } from '../register/document-fate.service.ts'
import { printSymbol } from '../symbol/symbol.ts'
import { findSymbols } from '../symbol/symbol-search.ts'
import type { DraftRepository } from './draft.repository.ts'
import { textUnfit } from './draft-refusals.ts'
import { type DraftWarning, endedUnitsIn } from './draft-warning.ts'

const LONGEST = 200_000

/** Goes over a draft: what it names that is no more, and what stands for it. Nothing of the draft is kept. */
export class DraftService {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly fates: DocumentFateService,
    private readonly request: Pick<RequestContext, 'today'>,
  ) {}

  async warnings(text: string): Promise<DraftWarning[]> {
    if (isBlank(text) || text.length > LONGEST) throw textUnfit(LONGEST)
    const [ended, documents] = await Promise.all([
      this.drafts.endedUnits(this.request.today),
      this.#documents(text),
    ])
    return [...endedUnitsIn(text, ended), ...documents]
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
