import { Repository, type Row } from '@province/subgraph/read'
import { FigureChangeMapping } from './figure-change.mapping.ts'

/** A change as it is read. */
export type FigureChangeRow = Row<FigureChangeRepository>

/** Changes of what is stated. */
export class FigureChangeRepository extends Repository.of(FigureChangeMapping, {
  hidden: ['unitId', 'changedBy'],
}) {
  /** What happened to a figure, the first first. */
  readonly ofFigure = this.many('figureId', { name: 'change_of_figures', order: ['figureVersion', 'id'] })

  /** Figures that were entered by mistake and taken back, the latest first. */
  readonly withdrawnOf = this.many('reportId', {
    name: 'withdrawn_of_reports',
    order: ['-changedAt', '-id'],
    where: `t.kind = 'WITHDRAWN' and exists (select 1 from reporting.stated_figure f
      where f.id = t.figure_id and f.withdrawn and f.version = t.figure_version)`,
  })
}
