import type { MeasureQuestion } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import type { CitationRepository } from '../citation/citation.repository.ts'
import { type Citation, readCitation } from '../citation/citation.ts'
import type { CitedWorld, Disagreement } from '../disagreement/disagreement.ts'
import { citedWorld, findDisagreements } from '../disagreement/find-disagreements.ts'

/** What reports of a unit and below it cite, and where that disagrees. */
export class MeasureService {
  constructor(
    private readonly stored: CitationRepository,
    private readonly request: RequestContext,
  ) {}

  async citations(question: MeasureQuestion): Promise<readonly Citation[]> {
    return (await this.#world(question)).citations
  }

  async disagreements(question: MeasureQuestion): Promise<Disagreement[]> {
    return findDisagreements(await this.#world(question))
  }

  /** Read once, however many figures are asked. */
  #world({ unit, window: { from, to } }: MeasureQuestion): Promise<CitedWorld> {
    return this.request.remember('cited world of unit', `${unit} ${from} ${to}`, async () =>
      citedWorld((await this.stored.ofUnit(unit, from, to)).map(readCitation)),
    )
  }
}
