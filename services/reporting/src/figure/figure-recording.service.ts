import { staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ReportService } from '../report/report.service.ts'
import type { Report } from '../report/report.ts'
import type { LinedFigure } from './figure.csv.ts'
import type { FigureRecord, FigureRepository } from './figure.repository.ts'
import { columnInvalid, neededWhenNew, scopesUnknown, scopeUnknown } from './figure-refusals.ts'
import { type FigureRow, problemsOf, SCOPE_LEVELS } from './figure-row.ts'
import { type FigureStatement, type Provenance, RecordedFigure } from './recorded-figure.ts'
import type { BreakdownKind } from './stated-figure.ts'
import type { StatedInput } from './stated-input.ts'

/** What a bulk load did. */
export interface FigureLoadCount {
  added: number
  changed: number
  unchanged: number
}

const ACTION = 'report.record_figure'

type Outcome = keyof FigureLoadCount

const said = (input: Omit<StatedInput, 'report' | 'expectedVersion'>): Partial<FigureRow> =>
  Object.fromEntries(Object.entries(input).filter(([, text]) => text != null))

/** The row that an input means: what is not said stays as it was; a new figure needs more than a value. */
function rowOf(input: StatedInput, before: RecordedFigure | undefined): FigureRow {
  const { report: _report, expectedVersion: _version, ...columns } = input
  if (before) return { ...(before as FigureRow), ...said(columns), key: before.key, value: input.value }
  const { section, label, unitOfCount, asOf } = columns
  if (section == null) throw neededWhenNew('section')
  if (label == null) throw neededWhenNew('label')
  if (unitOfCount == null) throw neededWhenNew('unitOfCount')
  if (asOf == null) throw neededWhenNew('asOf')
  return {
    asOfBasis: 'stated',
    scope: 'province',
    ...said(columns),
    section,
    label,
    unitOfCount,
    asOf,
    key: input.key,
    value: input.value,
  }
}

const statementOf = (row: FigureRow, subjectUnitId: string): FigureStatement => ({
  section: row.section,
  label: row.label,
  value: row.value,
  unitOfCount: row.unitOfCount,
  ofTotal: row.ofTotal ?? null,
  statedRatioPercent: row.statedRatioPercent ?? null,
  asOf: row.asOf,
  asOfBasis: row.asOfBasis,
  scope: row.scope,
  subjectUnitId,
  scopeLevel: SCOPE_LEVELS[row.scope] ?? null,
  measure: row.measure ?? row.key,
  breakdownOf: row.breakdownOf ?? null,
  breakdownKind: (row.breakdownKind ?? null) as BreakdownKind | null,
  subsetOf: row.subsetOf ?? null,
})

/** States figures: one by an editor, many from a file. */
export class FigureRecordingService {
  constructor(
    private readonly figures: FigureRepository,
    private readonly reports: ReportService,
    private readonly request: RequestContext,
  ) {}

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `UNIT_NOT_FOUND`, `STALE_VERSION`, `STEP_NOT_ALLOWED`. */
  async record(input: StatedInput): Promise<FigureRecord> {
    const report = await this.reports.toRestate(ACTION, input.report)
    const [before] = await this.figures.recorded(report.id, [input.key])
    if (input.expectedVersion != null && input.expectedVersion !== (before?.version ?? 0))
      throw staleVersion(before?.version ?? 0)
    const row = rowOf(input, before)
    const [problem] = problemsOf(row)
    if (problem) throw columnInvalid(problem)
    const units = await this.#subjects(report, [row])
    const unit = units(row)
    if (unit === undefined) throw scopeUnknown(row.scope)
    const { figure } = this.#state(report, row, unit, before, 'EDITOR')
    return this.figures.rowOf(figure, { unitId: figure.subjectUnitId })
  }

  /** States every row of a file in the only open report (or the one given); what says nothing new changes nothing. */
  async load(
    read: () => readonly LinedFigure[],
    reportId: string | null | undefined,
  ): Promise<FigureLoadCount> {
    const report = await this.reports.toRestate(ACTION, reportId)
    const lined = read()
    const rows = lined.map(({ row }) => row)
    const unitOf = await this.#subjects(report, rows)
    const astray = lined.filter(({ row }) => unitOf(row) === undefined)
    if (astray.length > 0) throw scopesUnknown(astray.map(({ line, row }) => ({ line, scope: row.scope })))
    const keys = rows.map(({ key }) => key)
    const known = new Map(
      (await this.figures.recorded(report.id, keys)).map((figure) => [figure.key, figure]),
    )
    const count: FigureLoadCount = { added: 0, changed: 0, unchanged: 0 }
    for (const row of rows)
      count[this.#state(report, row, unitOf(row) ?? '', known.get(row.key), 'FILE').outcome] += 1
    return count
  }

  #state(
    report: Report,
    row: FigureRow,
    unit: string,
    before: RecordedFigure | undefined,
    provenance: Provenance,
  ): { figure: RecordedFigure; outcome: Outcome } {
    const statement = statementOf(row, unit)
    const was = before?.value ?? null
    const of = { reportId: report.id, unitId: report.unitId, key: row.key }
    const figure = before ?? RecordedFigure.state(v7(), of, statement, provenance)
    if (!before) this.figures.add(figure)
    else if (!before.restate(statement, provenance)) return { figure, outcome: 'unchanged' }
    const { id: aggregateId, unitId, key, value, version } = figure
    const payload = { report: report.id, key, value, was, version }
    this.request.record({ name: before ? 'figure.restated' : 'figure.stated', aggregateId, unitId, payload })
    return { figure, outcome: before ? 'changed' : 'added' }
  }

  /** Finds the unit that each row speaks of, all in one statement. */
  async #subjects(
    report: Report,
    rows: readonly FigureRow[],
  ): Promise<(row: FigureRow) => string | undefined> {
    const coded = rows.filter(({ scope }) => !(scope in SCOPE_LEVELS))
    const found = coded.length > 0 ? await this.figures.scopes(report.unitId, coded) : []
    const units = new Map(found.map(({ code, asOf, id }) => [`${code} ${asOf}`, id]))
    return ({ scope, asOf }) => (scope in SCOPE_LEVELS ? report.unitId : units.get(`${scope} ${asOf}`))
  }
}
