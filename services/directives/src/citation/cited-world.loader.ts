import type { Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import type { CitedWorld, Disagreement } from '../disagreement/disagreement.ts'
import { citedWorld, findDisagreements } from '../disagreement/find-disagreements.ts'
import type { CitationRepository } from './citation.repository.ts'
import { type CitationRow, readCitation } from './citation.ts'

/** Citations with their candidates and disagreements, worked out once a request. */
export interface JudgedWorld extends CitedWorld {
  readonly disagreements: readonly Disagreement[]
}

const judged = (rows: readonly CitationRow[]): JudgedWorld => {
  const world = citedWorld(rows.map(readCitation))
  return { ...world, disagreements: findDisagreements(world) }
}

const NOTHING = judged([])
const EVERYTHING = 'everything'

/** Loads the worlds that a request asks for: of one report, or of all that is in sight. */
export class CitedWorldLoader {
  constructor(
    private readonly citations: CitationRepository,
    private readonly load: Load,
  ) {}

  async everything(): Promise<JudgedWorld> {
    const batch = async () => new Map([[EVERYTHING, judged(await this.citations.all())]])
    return (await this.load('cited world', EVERYTHING, batch)) ?? NOTHING
  }

  async ofReport(reportId: string): Promise<JudgedWorld> {
    if (!isId(reportId)) return NOTHING
    const world = await this.load('cited world of report', reportId, async (ids) => {
      const rows = Map.groupBy(await this.citations.ofReports(ids), (row) => row.reportId)
      return new Map([...rows].map(([id, own]) => [id, judged(own)]))
    })
    return world ?? NOTHING
  }
}
