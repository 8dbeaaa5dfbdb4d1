import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Connection, connectionOfAll, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { fold } from '@province/words'
import { validate as isId, v7 } from 'uuid'
import type { CitingReport } from '../report/citing-report.ts'
import type { CitationRepository } from './citation.repository.ts'
import { type Citation, readCitation } from './citation.ts'
import { type CitationEntry, identityOf, problemsOf } from './citation-entry.ts'
import { alreadyCited, entryInvalid, noReportToLoadInto } from './citation-refusals.ts'
import type { CitedWorldLoader, JudgedWorld } from './cited-world.loader.ts'
import { RecordedCitation } from './recorded-citation.ts'

/** Which citations, which page. */
export interface CitationListing {
  report?: string | null
  filter?: { search?: string | null } | null
  first: number
  after?: string | null
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
  const wanted = fold(search)
  return ({ symbol, symbolAsCited, issuer, subject }: Citation): boolean =>
    fold([symbol ?? '', symbolAsCited, issuer, subject].join(' ')).includes(wanted)
}

/** Citations: read with what they say, recorded as they are. */
export class CitationService {
  constructor(
    private readonly citations: CitationRepository,
    private readonly worlds: CitedWorldLoader,
    private readonly request: RequestContext,
  ) {}

  async list(listing: CitationListing): Promise<Connection<CitationNode>> {
    const { report, filter } = listing
    const page = pageOf(listing, ['citations', report, filter?.search])
    const { citations } = await this.#world(report)
    const found = filter?.search ? citations.filter(speaksOf(filter.search)) : citations
    return connectionOfAll(found.map(node), page, ({ id }) => id)
  }

  async ofReport(reportId: string): Promise<CitationNode[]> {
    return (await this.worlds.ofReport(reportId)).citations.map(node)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING` and `INPUT_INVALID`. */
  async record(reportId: string, entry: CitationEntry): Promise<CitationNode> {
    const report = await this.#writable(isId(reportId) ? await this.citations.report(reportId) : null)
    const [problem] = problemsOf(entry)
    if (problem) throw entryInvalid(problem)
    const [recorded] = await this.#recordNew(report, [entry])
    if (!recorded) throw alreadyCited()
    return node(readCitation({ ...recorded, statedAsOf: report.asOf }))
  }

  /** Records what the latest report does not cite yet, once it is settled who may; what it cites already stays. */
  async load(read: () => readonly CitationEntry[]): Promise<LoadCount> {
    await this.request.authority.require(ACTION)
    const latest = await this.citations.latestReport()
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
    const recorded = fresh.map(([, entry]) => this.#recorded(report, entry))
    this.citations.add(recorded)
    for (const { id, unitId, reportId, place } of recorded)
      this.request.record({
        name: 'citation.recorded',
        aggregateId: id,
        unitId,
        payload: { reportId, place },
      })
    return recorded
  }

  #recorded(report: CitingReport, entry: CitationEntry): RecordedCitation {
    const { place, typeName, symbolAsCited, issuedOnAsCited, issuer, subject } = entry
    const { id, unitId } = report
    return new RecordedCitation(
      v7(),
      unitId,
      id,
      place,
      typeName,
      symbolAsCited,
      issuedOnAsCited,
      issuer,
      subject,
    )
  }

  async #writable(report: CitingReport | null): Promise<CitingReport> {
    if (!report) throw forbiddenOrMissing()
    await this.request.authority.require(ACTION, report.unitId)
    return report
  }

  #world(report: string | null | undefined): Promise<JudgedWorld> {
    return report == null ? this.worlds.everything() : this.worlds.ofReport(report)
  }
}
