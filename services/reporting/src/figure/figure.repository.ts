import { computed, Repository, type Row } from '@province/subgraph/read'
import { FigureMapping } from './figure.mapping.ts'
import { RecordedFigure } from './recorded-figure.ts'

/** A stated figure as it is read: `unitId` is the unit that it speaks of. */
export type FigureRecord = Row<FigureRepository>

/** A unit that a figure may speak of. */
export interface ScopeRow {
  code: string
  asOf: string
  id: string
}

/** Stated figures. */
export class FigureRepository extends Repository.of(FigureMapping, {
  hidden: ['unitId', 'subjectUnitId', 'withdrawn'],
  computed: { unitId: computed<string>('t.subject_unit_id') },
}) {
  /** The figures of a report, in the order of recording. */
  readonly ofReport = this.many('reportId', {
    name: 'figure_of_reports',
    order: ['id'],
    where: 'not t.withdrawn',
  })

  /** The figures of a report that were taken back and not stated again. */
  readonly withdrawnOf = this.many('reportId', {
    name: 'withdrawn_figure_of_reports',
    order: ['id'],
    where: 't.withdrawn',
  })

  /** Units by code under a unit, each on its own day. */
  scopes(under: string, wanted: readonly { scope: string; asOf: string }[]): Promise<ScopeRow[]> {
    const text = `select w.code, w.as_of::text as "asOf", u.id
      from jsonb_to_recordset($2::jsonb) as w(code text, as_of date)
      join hierarchy.unit u on u.code = w.code and u.valid_from <= w.as_of and u.valid_to > w.as_of
      where hierarchy.is_below(u.id, $1, w.as_of)`
    const pairs = JSON.stringify(wanted.map(({ scope, asOf }) => ({ code: scope, as_of: asOf })))
    return this.rows({ name: 'figure_scopes', text, values: [under, pairs] })
  }

  /** What the report states under these keys, for whoever restates it. */
  recorded(reportId: string, keys: readonly string[]): Promise<RecordedFigure[]> {
    return this.em.find(RecordedFigure, { reportId, key: { $in: [...keys] } })
  }
}
