import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { OPEN_STATES, Report, type ReportState } from './report.ts'

/** A report as it is read. */
export interface ReportRow {
  id: string
  unitId: string
  title: string
  titleEn: string | null
  periodFrom: string
  periodTo: string
  asOf: string
  state: ReportState
  version: number
}

/** A section with its sentences, in order. */
export interface SectionRow {
  reportId: string
  number: string
  title: string
  titleEn: string | null
  notes: string[]
  claims: { id: string; template: string }[]
}

const COLUMNS = `r.id, r.unit_id as "unitId", r.title, r.title_en as "titleEn", r.period_from as "periodFrom",
  r.period_to as "periodTo", r.as_of as "asOf", r.state, r.version`

/** Reports with their sections. */
export class ReportRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  list(unit: string | null, page: Page): Promise<(ReportRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from reporting.report r where $1::uuid is null or r.unit_id = $1) as total
      from reporting.report r where ($1::uuid is null or r.unit_id = $1)
        and ($2::date is null or (r.period_to, r.id) < ($2::date, $3::uuid))
      order by r.period_to desc, r.id desc limit $4`
    const [day, id] = page.after ?? [null, null]
    return this.reader.rows({ name: 'report_list', text, values: [unit, day, id, page.limit + 1] })
  }

  byIds(ids: readonly string[]): Promise<ReportRow[]> {
    const text = `select ${COLUMNS} from reporting.report r where r.id = any($1::uuid[])`
    return this.reader.rows({ name: 'report_by_ids', text, values: [ids] })
  }

  /** Reports of a unit and below it, whose day lies in the window. */
  ofUnit(unitId: string, from: string, to: string): Promise<ReportRow[]> {
    const text = `select ${COLUMNS} from reporting.report r
      where r.as_of >= $2::date and r.as_of < $3::date and exists (select from hierarchy.closure h
        where h.ancestor_id = $1 and h.descendant_id = r.unit_id and h.valid_from <= r.as_of and h.valid_to > r.as_of)
      order by r.id`
    return this.reader.rows({ name: 'report_of_unit', text, values: [unitId, from, to] })
  }

  sectionsOf(reportIds: readonly string[]): Promise<SectionRow[]> {
    const text = `select s.report_id as "reportId", s.number, s.title, s.title_en as "titleEn", s.notes,
        coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'template', c.template) order by c.position)
          from reporting.claim c where c.report_id = s.report_id and c.section_number = s.number), '[]') as claims
      from reporting.section s where s.report_id = any($1::uuid[]) order by s.report_id, s.position`
    return this.reader.rows({ name: 'section_of_reports', text, values: [reportIds] })
  }

  /** The report, locked until the end of the transaction: what it states changes one writer at a time. */
  locked(id: string): Promise<Report | null> {
    return this.em.findOne(Report, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  open(): Promise<Report[]> {
    return this.em.find(Report, { state: { $in: [...OPEN_STATES] } }, { limit: 20 })
  }
}
