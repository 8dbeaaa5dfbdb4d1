import type { RequestContext } from '@province/subgraph/request'
import type { DocumentFateRepository, FateRow } from './document-fate.repository.ts'
import { type Fate, fateOf } from './document-fate.ts'

/** What became of documents by today. */
export class DocumentFateService {
  constructor(
    private readonly fates: DocumentFateRepository,
    private readonly request: Pick<RequestContext, 'today'>,
  ) {}

  async of(id: string): Promise<Fate | null> {
    const row = await this.fates.of(id)
    return row && fateOf(row, this.request.today)
  }

  /** The registered documents of these symbols with what became of each, the newest first. */
  async ofSymbols(symbols: readonly string[]): Promise<(FateRow & { fate: Fate })[]> {
    if (symbols.length === 0) return []
    const rows = await this.fates.withSymbols(symbols)
    return rows.map((row) => ({ ...row, fate: fateOf(row, this.request.today) }))
  }
}
