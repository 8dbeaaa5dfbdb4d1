import { forbiddenOrMissing } from '@province/runtime/refusal'
import { ascending, type Connection, descending, type WholeAsked, wholeList } from '@province/subgraph/list'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { CitingReportRepository } from '../report/citing-report.repository.ts'
import type { CitingReport } from '../report/citing-report.ts'
import { spokenOf } from '../symbol/symbol-spelling.ts'
import type { CitationRepository } from './citation.repository.ts'
import { type Citation, readCitation } from './citation.ts'
import { type CitationEntry, identityOf, problemsOf } from './citation-entry.ts'
import { alreadyCited, entryInvalid, noReportToLoadInto } from './citation-refusals.ts'
import type { CitedWorldLoader } from './cited-world.loader.ts'
import { RecordedCitation } from './recorded-citation.ts'

/** In which order citations are listed. */
export type CitationOrder = 'CITED' | 'NEWEST' | 'OLDEST'

/** Which citations, in which order, which page. */
export interface CitationListing extends WholeAsked<CitationOrder> {
  report?: string | null
  filter?: { search?: string | null } | null
}

/** A citation as the graph shows it: plain data, also when it is kept as a mutation's answer. */
export type CitationNode = Omit<Citation, 'parts' | 'bodies' | 'profile'>

/** How many of the rows were new. */
export interface LoadCount {
  added: number
  unchanged: number
}

const ACTION = 'directive.record_citation'

const node = ({ parts: _parts, bodies: _bodies, profile: _profile, ...plain }: Citation): CitationNode =>
  plain

const speaksOf = (search: string) => {
  const spoken = spokenOf(search)
  return ({ symbol, symbolAsCited, issuer, subject }: Citation): boolean =>
    spoken([symbol, symbolAsCited], `${issuer} ${subject}`)
}

const list = wholeList<Citation, CitationOrder>({
  name: 'citations',
  id: ({ id }) => id,
  sorts: {
    CITED: null,
    NEWEST: descending(({ issuedOnAsCited }) => issuedOnAsCited),
    OLDEST: ascending(({ issuedOnAsCited }) => issuedOnAsCited),
  },
})

/** Citations: read with what they say, recorded as they are. */
export class CitationService {
  constructor(
    private readonly citations: CitationRepository,
    private readonly reports: CitingReportRepository,
    private readonly worlds: CitedWorldLoader,
    private readonly request: RequestContext,
  ) {}

  list(listing: CitationListing): Promise<Connection<CitationNode>> {
    return list(listing, async () => {
      const { citations } = await this.worlds.of(listing.report)
      const search = listing.filter?.search
      return search ? citations.filter(speaksOf(search)) : citations
    })
  }

  async ofReport(reportId: string): Promise<CitationNode[]> {
    return (await this.worlds.ofReport(reportId)).citations.map(node)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING` and `INPUT_INVALID`. */
  async record(reportId: string, entry: CitationEntry): Promise<CitationNode> {
    const report = await this.#writable(isId(reportId) ? await this.reports.find(reportId) : null)
    const [problem] = problemsOf(entry)
    if (problem) throw entryInvalid(problem)
    const [recorded] = await this.#recordNew(report, [entry])
    if (!recorded) throw alreadyCited()
    return node(readCitation({ ...recorded, statedAsOf: report.asOf }))
  }

  /** Records what the latest report does not cite yet, once it is settled who may; what it cites already stays. */
  async load(read: () => readonly CitationEntry[]): Promise<LoadCount> {
    await this.request.authority.require(ACTION)
    const latest = await this.reports.latest()
    if (!latest) throw noReportToLoadInto()
    const report = await this.#writable(latest)
    const entries = read()
    const added = await this.#recordNew(report, entries)
    return { added: added.length, unchanged: entries.length - added.length }
  }

  async #recordNew(report: CitingReport, entries: readonly CitationEntry[]): Promise<RecordedCitation[]> {
    const known = new Set((await this.citations.recorded(report.id)).map(identityOf))
    const fresh = [...new Map(entries.map((entry) => [identityOf(entry), entry]))].filter(
      ([id]) => !known.has(id),
    )
    const recorded = fresh.map(([, entry]) => new RecordedCitation(v7(), report, entry))
    this.citations.add(...recorded)
    for (const { id, unitId, reportId, place } of recorded)
      this.request.record({
        name: 'citation.recorded',
        aggregateId: id,
        unitId,
        payload: { reportId, place },
      })
    return recorded
  }

  async #writable(report: CitingReport | null): Promise<CitingReport> {
    if (!report) throw forbiddenOrMissing()
    await this.request.authority.require(ACTION, report.unitId)
    return report
  }
}
