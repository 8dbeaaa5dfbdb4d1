import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { CitedWorld, Disagreement } from '../disagreement/disagreement.ts'
import { citedWorld, findDisagreements } from '../disagreement/find-disagreements.ts'
import { settledIds } from '../disagreement/settled.ts'
import type { CitationRepository } from './citation.repository.ts'
import { type CitationRow, readCitation } from './citation.ts'

/** A disagreement, and whether accepted corrections settle it. */
export interface JudgedDisagreement extends Disagreement {
  readonly settled: boolean
}

/** Citations with their candidates and disagreements, worked out once a request. */
export interface JudgedWorld extends CitedWorld {
  readonly disagreements: readonly JudgedDisagreement[]
}

const judged = (rows: readonly CitationRow[]): JudgedWorld => {
  const world = citedWorld(rows.map(readCitation))
  const found = findDisagreements(world)
  const settled = settledIds(rows, found)
  return { ...world, disagreements: found.map((one) => ({ ...one, settled: settled.has(one.id) })) }
}

const NOTHING = judged([])

/** The worlds that a request asks for: of one report, or of all that is in sight. */
export class CitedWorldLoader {
  constructor(
    private readonly citations: CitationRepository,
    private readonly request: RequestContext,
  ) {}

  everything(): Promise<JudgedWorld> {
    return this.request.remember('cited world', '', async () => judged(await this.citations.all()))
  }

  async ofReport(reportId: string): Promise<JudgedWorld> {
    if (!isId(reportId)) return NOTHING
    const read = async () => judged(await this.citations.ofReport(reportId))
    return this.request.remember('cited world of report', reportId, read)
  }

  /** Of one report, or of all that is in sight where none is named. */
  of(reportId: string | null | undefined): Promise<JudgedWorld> {
    return reportId == null ? this.everything() : this.ofReport(reportId)
  }
}
