import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import { type Provenance, RecordedFigure } from './recorded-figure.ts'
import type { StatedFigure } from './stated-figure.ts'

/** A stated figure as it is read. */
export interface FigureRecord extends StatedFigure {
  id: string
  reportId: string
  scope: string
  provenance: Provenance
  version: number
}

/** A unit that a figure may speak of. */
export interface ScopeRow {
  code: string
  asOf: string
  id: string
}

// Numbers as text: how precisely a ratio is stated is part of the statement.
const COLUMNS = `f.id, f.report_id as "reportId", f.key, f.section, f.label, f.value::text as value, f.unit_of_count as "unitOfCount",
  f.of_total::text as "ofTotal", f.stated_ratio_percent::text as "statedRatioPercent", f.as_of as "asOf",
  f.as_of_basis as "asOfBasis", f.scope, f.subject_unit_id as "unitId", f.scope_level as "scopeLevel", f.measure,
  f.breakdown_of as "breakdownOf", f.breakdown_kind as "breakdownKind", f.subset_of as "subsetOf", f.provenance, f.version`

/** Stated figures. */
export class FigureRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  ofReports(reportIds: readonly string[]): Promise<FigureRecord[]> {
    const text = `select ${COLUMNS} from reporting.stated_figure f where f.report_id = any($1::uuid[]) order by f.id`
    return this.reader.rows({ name: 'figure_of_reports', text, values: [reportIds] })
  }

  /** Units by code under a unit, each on its own day. */
  scopes(under: string, wanted: readonly { scope: string; asOf: string }[]): Promise<ScopeRow[]> {
    const text = `select w.code, w.as_of::text as "asOf", u.id
      from jsonb_to_recordset($2::jsonb) as w(code text, as_of date)
      join hierarchy.unit u on u.code = w.code and u.valid_from <= w.as_of and u.valid_to > w.as_of
      join hierarchy.closure c on c.ancestor_id = $1 and c.descendant_id = u.id and c.valid_from <= w.as_of and c.valid_to > w.as_of`
    const pairs = JSON.stringify(wanted.map(({ scope, asOf }) => ({ code: scope, as_of: asOf })))
    return this.reader.rows({ name: 'figure_scopes', text, values: [under, pairs] })
  }

  recorded(reportId: string, keys: readonly string[]): Promise<RecordedFigure[]> {
    return this.em.find(RecordedFigure, { reportId, key: { $in: [...keys] } })
  }

  add(figure: RecordedFigure): void {
    this.em.persist(figure)
  }
}
