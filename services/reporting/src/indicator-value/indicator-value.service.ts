import { forbiddenOrMissing } from '@province/runtime/refusal'
import { BoundaryMode, boundariesOf, type Days, soundWindow } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { HeldService } from '../held/held.service.ts'
import { baseOf, parseFormula } from '../indicator/formula.ts'
import type { IndicatorRow } from '../indicator/indicator.repository.ts'
import { type IndicatorService, measuresBehind } from '../indicator/indicator.service.ts'
import { dayBefore } from '../period-rule/report-period.ts'
import type { OwingLevel } from '../template/template.ts'
import type { ApplicabilityRepository, ApplicableRow } from './applicability.repository.ts'
import { evaluate, indicatorsBehind, type Part, rounded } from './evaluation.ts'
import { type FairRanking, fairlyRanked } from './fair-ranking.ts'
import type { IndicatorAsked, IndicatorSaid, Operand } from './indicator-said.ts'
import { windowBefore } from './window-before.ts'

/** Of which days an indicator is asked. */
export type Asked = IndicatorAsked<BoundaryMode>

/** What an indicator says of a unit. */
export type IndicatorValue = IndicatorSaid<BoundaryMode>

/** Units compared by one indicator. */
export interface IndicatorRanking extends FairRanking<IndicatorValue> {
  readonly indicatorId: string
  /** Whether there were more units than are compared at once. */
  readonly cut: boolean
}

const READ = 'report.read'
const MOST_UNITS = 300
/** So many units are asked of at once: a domain that is asked of all communes in one request would answer too late. */
const AT_ONCE = 60
const NOBODY = { applicable: 0, exempt: 0, itself: false }

/** Tells what an indicator says: counted from what the domains hold at that moment, never stored. */
export class IndicatorValueService {
  constructor(
    private readonly applicability: ApplicabilityRepository,
    private readonly indicators: IndicatorService,
    private readonly held: HeldService,
    private readonly request: RequestContext,
  ) {}

  /** Refuses with `FORBIDDEN_OR_MISSING` and `DATE_INVALID`. */
  async value(indicator: IndicatorRow, unitId: string, asked: Asked): Promise<IndicatorValue> {
    await this.#requireSight(unitId)
    const [value] = await this.#values(indicator, [unitId], asked)
    if (!value) throw new Error('a value for each unit')
    return value
  }

  /** The same over the windows right before, the oldest first, and last the one that was asked for. */
  async trend(value: IndicatorValue, periods: number): Promise<IndicatorValue[]> {
    const indicator = await this.indicators.byId(value.indicatorId)
    if (!indicator) return []
    const windows: Days[] = []
    for (let { window } = value; windows.length < periods; ) {
      window = windowBefore(window)
      windows.unshift(window)
    }
    const earlier = await Promise.all(
      windows.map(async (window) => {
        const asked = { ...value, window, asOf: dayBefore(window.to) }
        return (await this.#values(indicator, [value.unitId], asked))[0]
      }),
    )
    return [...earlier.flatMap((each) => each ?? []), value]
  }

  /** Units of a level below a unit, ranked fairly. Refuses with `FORBIDDEN_OR_MISSING` and `DATE_INVALID`. */
  async ranking(
    indicator: IndicatorRow,
    within: string,
    level: OwingLevel,
    asked: Asked,
  ): Promise<IndicatorRanking> {
    await this.#requireSight(within)
    const units = await this.applicability.ofLevel(within, level, this.#dayOf(asked), MOST_UNITS + 1)
    const compared = units.slice(0, MOST_UNITS)
    const values: IndicatorValue[] = []
    for (let at = 0; at < compared.length; at += AT_ONCE)
      values.push(...(await this.#values(indicator, compared.slice(at, at + AT_ONCE), asked)))
    const ranked = fairlyRanked(values, indicator)
    return { ...ranked, indicatorId: indicator.id, cut: units.length > MOST_UNITS }
  }

  /** The units of the same level under the same unit; null where the reader does not see that one. */
  async peers(value: IndicatorValue): Promise<IndicatorRanking | null> {
    const indicator = await this.indicators.byId(value.indicatorId)
    const place = await this.applicability.placeOf(value.unitId, this.#dayOf(value))
    if (!indicator || !place?.above || !(await this.request.authority.may(READ, place.above))) return null
    return this.ranking(indicator, place.above, place.level, value)
  }

  async #requireSight(unitId: string): Promise<void> {
    // Domains are asked as a service: whether the reader may see the unit is settled here.
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(READ, unitId)
  }

  /** The day whose register and definitions count: that of the boundaries, never after the window. */
  #dayOf({ window, ...asked }: Asked): string {
    const { drawnOn, asOf, restated } = boundariesOf(asked, this.request.today)
    const last = dayBefore(soundWindow(window).to)
    return restated ? drawnOn : earlier(asOf, last)
  }

  async #values(indicator: IndicatorRow, units: readonly string[], asked: Asked): Promise<IndicatorValue[]> {
    const day = this.#dayOf(asked)
    const edition = await this.indicators.inForce(indicator.code, day)
    const { window, asOf, boundaryMode, restatedTo = null } = asked
    const plain = { window, asOf, boundaryMode, restatedTo, code: indicator.code }
    if (!edition)
      return units.map((unitId) => ({
        ...plain,
        ...NO_VALUE,
        unitId,
        indicatorId: indicator.id,
        outcome: 'NOT_IN_FORCE',
      }))
    const [formulas, rows] = await Promise.all([
      this.#formulasBehind(edition, day),
      this.applicability.of(units, day, edition),
    ])
    const known = new Map(rows.map((row) => [row.unitId, row]))
    return Promise.all(
      units.map(async (unitId) => ({
        ...plain,
        unitId,
        indicatorId: edition.id,
        ...(await this.#counted(edition, formulas, { unitId, ...asked }, known.get(unitId))),
      })),
    )
  }

  /** The formulas of every indicator that an edition counts with, as they are in force on the day. */
  async #formulasBehind({ formula }: IndicatorRow, day: string): Promise<ReadonlyMap<string, string>> {
    const formulas = new Map<string, string>()
    let missing = indicatorsBehind(formula, (code) => formulas.get(code))
    while (missing.length > 0) {
      const found = await Promise.all(missing.map((code) => this.indicators.inForce(code, day)))
      if (found.every((each) => each === null)) break
      for (const each of found) if (each) formulas.set(each.code, each.formula)
      missing = indicatorsBehind(formula, (code) => formulas.get(code)).filter((code) => !formulas.has(code))
    }
    return formulas
  }

  async #counted(
    { formula }: IndicatorRow,
    formulas: ReadonlyMap<string, string>,
    asked: Asked & { unitId: string },
    { applicable, exempt, itself }: Omit<ApplicableRow, 'unitId'> = NOBODY,
  ) {
    const counts = { applicable, exempt }
    if (itself) return { ...NO_VALUE, ...counts, outcome: 'EXEMPT' as const }
    if (applicable === 0)
      return {
        ...NO_VALUE,
        ...counts,
        outcome: exempt > 0 ? ('EXEMPT' as const) : ('NOT_APPLICABLE' as const),
      }
    const formulaOf = (code: string) => formulas.get(code)
    const operands = await Promise.all(
      measuresBehind(formula, formulaOf).map((measure) => this.#operand(measure, asked)),
    )
    const byKey = new Map(operands.map((operand) => [operand.key, operand]))
    const measure = (key: string): Part => {
      const { outcome = 'NOT_KEPT', value = null } = byKey.get(key) ?? {}
      return value ?? (outcome === 'HELD' ? 'NOTHING' : outcome)
    }
    const parts = { measure, formulaOf, applicable }
    const read = parseFormula(formula)
    const base = baseOf(read)
    const [whole, out] = [evaluate(read, parts), base && evaluate(base, parts)]
    const estimate = operands.some((operand) => operand.estimate)
    return {
      ...counts,
      operands,
      estimate,
      base: typeof out === 'number' ? rounded(out) : null,
      ...(typeof whole === 'number'
        ? { outcome: 'HELD' as const, value: rounded(whole) }
        : { outcome: whole, value: null }),
    }
  }

  async #operand(measure: string, asked: Asked & { unitId: string }): Promise<Operand> {
    const { unitId, window, asOf, boundaryMode, restatedTo = null } = asked
    const restated = boundaryMode === BoundaryMode.RESTATED ? { to: restatedTo } : null
    const { domain, outcome, held } = await this.held.answer({ measure, unitId, ...window, asOf, restated })
    return {
      key: measure,
      domain,
      outcome,
      value: held?.value ?? null,
      unitOfCount: held?.unitOfCount ?? null,
      asOf: held?.asOf ?? null,
      estimate: held?.estimate ?? false,
    }
  }
}

const earlier = (one: string, other: string): string => (other < one ? other : one)

const NO_VALUE = {
  value: null,
  base: null,
  applicable: 0,
  exempt: 0,
  estimate: false,
  operands: [] as readonly Operand[],
} as const
