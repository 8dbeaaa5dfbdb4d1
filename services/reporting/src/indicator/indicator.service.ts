import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import { alreadyExempt } from '../exemption/exemption-refusals.ts'
import type { MeasureKeepers } from '../held/measure-keepers.ts'
import { MANAGE } from '../template/template.service.ts'
import { type Formula, indicatorsOf, leavesOf, measuresOf, parseFormula } from './formula.ts'
import { circleFrom, countedBy } from './formula-sense.ts'
import type { IndicatorRepository, IndicatorRow } from './indicator.repository.ts'
import { Indicator, type IndicatorFacts } from './indicator.ts'
import type { IndicatorExemptionRepository, IndicatorExemptionRow } from './indicator-exemption.repository.ts'
import { type IndicatorExempted, IndicatorExemption } from './indicator-exemption.ts'
import {
  editionNotLater,
  formulaCircular,
  indicatorInUse,
  indicatorUnknown,
  indicatorWithdrawn,
  measureUnknown,
} from './indicator-refusals.ts'

/** An exemption that is asked for, from an indicator by one of its editions. */
export type IndicatorExemptionAsked = Omit<IndicatorExempted, 'indicatorCode'> & { indicator: string }

const UNITS = 'units'

/** Defines indicators, edition by edition, and says whom they do not count. */
export class IndicatorService {
  readonly list: IndicatorRepository['list']
  readonly editionsOf: IndicatorRepository['editionsOf']
  readonly exemptionsOf: IndicatorExemptionRepository['ofIndicator']

  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly exemptions: IndicatorExemptionRepository,
    private readonly keepers: MeasureKeepers,
    private readonly request: RequestContext,
  ) {
    this.list = indicators.list
    this.editionsOf = indicators.editionsOf
    this.exemptionsOf = exemptions.ofIndicator
  }

  byId(id: string): Promise<IndicatorRow | null> {
    return this.indicators.byId(id)
  }

  /** The edition of a code that is in force on a day. */
  async inForce(code: string, day: string): Promise<IndicatorRow | null> {
    const editions = await this.editionsOf(code)
    return (
      editions.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo)) ??
      null
    )
  }

  /** Refuses with `INDICATOR_UNKNOWN` or `INDICATOR_WITHDRAWN` what nobody is told of on that day. */
  async requireTold(codes: readonly string[], day: string, field: string): Promise<void> {
    for (const code of new Set(codes)) {
      if (await this.inForce(code, day)) continue
      const [newest] = await this.editionsOf(code)
      if (newest?.withdrawnOn && newest.withdrawnOn <= day)
        throw indicatorWithdrawn(code, newest.withdrawnOn, field)
      throw indicatorUnknown(code, field)
    }
  }

  /**
   * A new edition, which ends the one before it. Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, and what is wrong with
   * the formula: `FORMULA_UNREADABLE`, `FORMULA_DIVIDES_BY_ZERO`, `FORMULA_CIRCULAR`, `MEASURE_UNKNOWN`,
   * `INDICATOR_UNKNOWN`, `INDICATOR_WITHDRAWN`, `UNITS_OF_COUNT_DIFFER`; `SUBGRAPH_UNAVAILABLE` while a domain that it
   * names does not answer.
   */
  async define(facts: IndicatorFacts): Promise<IndicatorRow> {
    const { authority, subject } = this.request
    await authority.require(MANAGE, facts.unitId)
    const defined = Indicator.define(v7(), facts, subject)
    const standing = await this.indicators.standing(facts.validFrom)
    const before = await this.indicators.newest(facts.code)
    // One code is one issuer's: nobody else ends what it says.
    if (before) await authority.require(MANAGE, before.unitId)
    if (before && before.validFrom >= facts.validFrom) throw editionNotLater(before.validFrom)
    await this.#refuseSenseless(defined, standing)
    if (before && before.validTo === null) before.end(facts.validFrom, subject)
    this.indicators.add(defined)
    return this.#told(defined, 'defined')
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`, `DATE_INVALID`, `INPUT_INVALID`, `INDICATOR_IN_USE`. */
  async withdraw(seen: SeenVersion, on: string, reason: string): Promise<IndicatorRow> {
    const indicator = await this.request.forChange(this.indicators, seen, MANAGE)
    indicator.withdraw(on, reason, this.request.subject)
    const using = (await this.indicators.standing(on)).filter(
      ({ code, formula }) =>
        code !== indicator.code && indicatorsOf(parseFormula(formula)).includes(indicator.code),
    )
    if (using.length > 0) throw indicatorInUse([...new Set(using.map(({ code }) => code))])
    return this.#told(indicator, 'withdrawn')
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `DATE_INVALID`, `STEP_NOT_ALLOWED`. */
  async exempt({ indicator: id, ...decided }: IndicatorExemptionAsked): Promise<IndicatorExemptionRow> {
    const indicator = await this.byId(id)
    if (!indicator || !isId(decided.unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, indicator.unitId)
    await this.request.authority.require(MANAGE, decided.unitId)
    const asked = { ...decided, indicatorCode: indicator.code }
    const exemption = IndicatorExemption.grant(v7(), asked, this.request.subject)
    if (await this.exemptions.overlaps(asked)) throw alreadyExempt()
    this.exemptions.add(exemption)
    return this.#exemptionTold(exemption, 'granted')
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `DATE_INVALID`, `STEP_NOT_ALLOWED`. */
  async endExemption(seen: SeenVersion, endsOn: string): Promise<IndicatorExemptionRow> {
    const exemption = await this.request.forChange(this.exemptions, seen, MANAGE)
    exemption.end(endsOn, this.request.subject)
    return this.#exemptionTold(exemption, 'ended')
  }

  /** What the formula names has to be there, must not lead back, and is added only to its like. */
  async #refuseSenseless({ code, formula, validFrom, unitId }: Indicator, standing: readonly Indicator[]) {
    const read = parseFormula(formula)
    const way = circleFrom(code, (of) =>
      of === code
        ? indicatorsOf(read)
        : standing
            .filter((each) => each.code === of)
            .flatMap((each) => indicatorsOf(parseFormula(each.formula))),
    )
    if (way) throw formulaCircular(way)
    await this.requireTold(indicatorsOf(read), validFrom, 'input.formula')
    const units = await this.keepers.unitsOfCount(measuresOf(read), unitId)
    const missing = measuresOf(read).find((key) => !units.has(key))
    if (missing !== undefined) throw measureUnknown(missing)
    const named = new Map(standing.map((each) => [each.code, each.unitOfCount]))
    countedBy(read, (leaf) => unitOfLeaf(leaf, units, named))
  }

  #told(indicator: Indicator, what: string): IndicatorRow {
    const { id, unitId, code, version } = indicator
    this.request.record({ name: `indicator.${what}`, aggregateId: id, unitId, payload: { code, version } })
    return this.indicators.rowOf(indicator)
  }

  #exemptionTold(exemption: IndicatorExemption, what: string): IndicatorExemptionRow {
    const { id, unitId, indicatorCode, version } = exemption
    const payload = { indicator: indicatorCode, version }
    this.request.record({ name: `indicator_exemption.${what}`, aggregateId: id, unitId, payload })
    return this.exemptions.rowOf(exemption)
  }
}

const unitOfLeaf = (
  leaf: Formula,
  measures: ReadonlyMap<string, string>,
  indicators: ReadonlyMap<string, string>,
): string => {
  if (leaf.kind === 'measure') return measures.get(leaf.key) ?? leaf.key
  if (leaf.kind === 'indicator') return indicators.get(leaf.code) ?? leaf.code
  return UNITS
}

/** The measures behind a formula, by the way of the indicators that it names. */
export function measuresBehind(formula: string, formulaOf: (code: string) => string | undefined): string[] {
  const read = parseFormula(formula)
  const behind = indicatorsOf(read).flatMap((code) => measuresBehind(formulaOf(code) ?? '0', formulaOf))
  return [
    ...new Set([...leavesOf(read).flatMap((leaf) => (leaf.kind === 'measure' ? [leaf.key] : [])), ...behind]),
  ]
}
