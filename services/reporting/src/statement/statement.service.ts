import { forbiddenOrMissing, isBlank, staleVersion, wordsUpTo } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { FigureRecord, FigureRepository } from '../figure/figure.repository.ts'
import {
  type ColumnProblem,
  type FigureRow,
  misplacedIn,
  otherUnit,
  problemsOf,
  SCOPE_LEVELS,
} from '../figure/figure-row.ts'
import {
  type FigureStatement,
  type Provenance,
  RecordedFigure,
  statementIn,
} from '../figure/recorded-figure.ts'
import type { ReportService } from '../report/report.service.ts'
import type { Report } from '../report/report.ts'
import type { StatedWorldService } from '../rule/stated-world.service.ts'
import type { FigureChangeRepository, FigureChangeRow } from './figure-change.repository.ts'
import { type ChangeKind, FigureChange } from './figure-change.ts'
import type { StatedInput } from './stated-input.ts'
import { rowOf, statementOf } from './stated-row.ts'
import { type LinedFigure, linesRefused } from './statement.csv.ts'
import { columnInvalid, scopesUnknown, scopeUnknown, versionMissing } from './statement-refusals.ts'

/** What a bulk load did. */
export interface FigureLoadCount {
  added: number
  changed: number
  unchanged: number
}

const ACTION = 'report.record_figure'

type Outcome = keyof FigureLoadCount

const EVENTS: Readonly<Record<ChangeKind, string>> = {
  STATED: 'figure.stated',
  RESTATED: 'figure.restated',
  WITHDRAWN: 'figure.withdrawn',
  STATED_AGAIN: 'figure.restated',
}

const isReason = wordsUpTo(2_000)

/** What is said about a change beside the change. */
interface Told {
  readonly reason: string
  readonly source: string | null
  readonly provenance: Provenance
}

const OF_FILE: Told = { reason: 'Nạp từ tệp số liệu.', source: null, provenance: 'FILE' }
const FIRST = 'Nêu lần đầu.'

/** A reason is asked for whatever changes what was stated; a first statement needs none. */
function reasonOf({ reason }: StatedInput, before: RecordedFigure | undefined): string {
  if (!before && isBlank(reason)) return FIRST
  isReason('input.reason', reason ?? null, {
    vi: 'Hãy ghi vì sao nêu lại số liệu này',
    en: 'Say why this figure is stated otherwise',
  })
  return (reason ?? '').trim()
}

/** States figures, states them otherwise and takes them back: what was stated is never lost. */
export class StatementService {
  readonly changesOf: FigureChangeRepository['ofFigure']
  readonly withdrawnOf: FigureChangeRepository['withdrawnOf']

  constructor(
    private readonly figures: FigureRepository,
    private readonly changes: FigureChangeRepository,
    private readonly reports: ReportService,
    private readonly worlds: StatedWorldService,
    private readonly request: RequestContext,
  ) {
    this.changesOf = changes.ofFigure
    this.withdrawnOf = changes.withdrawnOf
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `UNIT_NOT_FOUND`, `STALE_VERSION`, `STEP_NOT_ALLOWED`. */
  async record(input: StatedInput): Promise<FigureRecord> {
    const report = await this.reports.toRestate(ACTION, input.report)
    const [before] = await this.figures.recorded(report.id, [input.key])
    if (input.expectedVersion == null && before) throw versionMissing()
    if (input.expectedVersion != null && input.expectedVersion !== (before?.version ?? 0))
      throw staleVersion(before?.version ?? 0)
    const row = rowOf(input, before)
    const misplaced = await this.#misplaced(report)
    const [problem] = [...problemsOf(row), ...misplaced(row)]
    if (problem) throw columnInvalid(problem)
    const units = await this.#subjects(report, [row])
    const unit = units(row)
    if (unit === undefined) throw scopeUnknown(row.scope)
    const told: Told = {
      reason: reasonOf(input, before),
      source: input.source?.trim() || null,
      provenance: 'EDITOR',
    }
    const { figure } = this.#state(report, row, unit, before, told)
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
    const misplaced = await this.#misplaced(report)
    const wrong = lined.flatMap(({ line, row }) => misplaced(row).map((problem) => ({ line, ...problem })))
    if (wrong.length > 0) throw linesRefused(wrong)
    const unitOf = await this.#subjects(report, rows)
    const astray = lined.filter(({ row }) => unitOf(row) === undefined)
    if (astray.length > 0) throw scopesUnknown(astray.map(({ line, row }) => ({ line, scope: row.scope })))
    const keys = rows.map(({ key }) => key)
    const known = new Map(
      (await this.figures.recorded(report.id, keys)).map((figure) => [figure.key, figure]),
    )
    const count: FigureLoadCount = { added: 0, changed: 0, unchanged: 0 }
    for (const row of rows)
      count[this.#state(report, row, unitOf(row) ?? '', known.get(row.key), OF_FILE).outcome] += 1
    return count
  }

  /** Takes back a figure that was entered by mistake. Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`. */
  async withdraw(seen: SeenVersion, reason: string): Promise<FigureChangeRow> {
    const known = await this.figures.byId(seen.id)
    if (!known) throw forbiddenOrMissing()
    const report = await this.reports.toRestate(ACTION, known.reportId, 'id')
    const [figure] = await this.figures.recorded(report.id, [known.key])
    if (!figure || figure.withdrawn) throw forbiddenOrMissing()
    if (figure.version !== seen.expectedVersion) throw staleVersion(figure.version)
    isReason('reason', reason, {
      vi: 'Hãy ghi vì sao rút số liệu này',
      en: 'Say why this figure is taken back',
    })
    const before = statementIn(figure)
    figure.withdraw()
    const told: Told = { reason: reason.trim(), source: null, provenance: 'EDITOR' }
    return this.changes.rowOf(this.#keep(figure, 'WITHDRAWN', before, null, told))
  }

  #state(
    report: Report,
    row: FigureRow,
    unit: string,
    before: RecordedFigure | undefined,
    told: Told,
  ): { figure: RecordedFigure; outcome: Outcome } {
    const statement = statementOf(row, unit)
    const was = before && !before.withdrawn ? statementIn(before) : null
    const kind = !before ? 'STATED' : before.withdrawn ? 'STATED_AGAIN' : 'RESTATED'
    const of = { reportId: report.id, unitId: report.unitId, key: row.key }
    const figure = before ?? RecordedFigure.state(v7(), of, statement, told.provenance)
    if (!before) this.figures.add(figure)
    else if (!before.restate(statement, told.provenance)) return { figure, outcome: 'unchanged' }
    this.#keep(figure, kind, was, statement, told)
    return { figure, outcome: before ? 'changed' : 'added' }
  }

  #keep(
    figure: RecordedFigure,
    kind: ChangeKind,
    before: FigureStatement | null,
    after: FigureStatement | null,
    { reason, source, provenance }: Told,
  ): FigureChange {
    const { id, reportId, unitId, key, version } = figure
    const { subject, actor, clock } = this.request
    const at = clock.now()
    const change = new FigureChange(
      v7(),
      reportId,
      unitId,
      id,
      key,
      kind,
      version,
      before,
      after,
      reason,
      source,
      provenance,
      subject,
      actor.name,
      at,
    )
    this.changes.add(change)
    const payload = {
      report: reportId,
      key,
      value: after?.value ?? null,
      was: before?.value ?? null,
      version,
    }
    const name = EVENTS[kind]
    this.request.record({ name, aggregateId: id, unitId, payload })
    return change
  }

  /** What of a row names a place that the report does not have, a day that has not come, or another unit than is counted. */
  async #misplaced(report: Report): Promise<(row: FigureRow) => ColumnProblem[]> {
    const sections = await this.reports.sections(report.id)
    const places = new Set(sections.flatMap(({ number, notes }) => [number, ...notes]))
    const units = await this.worlds.unitsHeld(report.id)
    const stating = { places, asOf: report.asOf, today: this.request.today }
    return (row) => [...misplacedIn(row, stating), ...otherUnit(row, units)]
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
