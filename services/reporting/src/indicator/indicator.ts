import { dayOutside, wordsUpTo } from '@province/runtime/refusal'
import { isUnitOfCount, KNOWN_UNITS } from '../figure/unit-of-count.ts'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import type { OwingLevel } from '../template/template.ts'
import { baseOf, parseFormula } from './formula.ts'
import { refuseDivisionByZero } from './formula-sense.ts'
import {
  codeImpossible,
  leastBaseImpossible,
  levelsMissing,
  notInForce,
  unitOfCountUnknown,
} from './indicator-refusals.ts'

/** What kind of number an indicator is. */
export type IndicatorKind = 'STOCK' | 'FLOW' | 'RATIO' | 'RANK'

/** Which way it is better; of neither, units are shown and not ranked. */
export type BetterWay = 'HIGHER' | 'LOWER' | 'NEITHER'

/** What an indicator says. */
export interface IndicatorFacts {
  readonly unitId: string
  readonly code: string
  readonly title: string
  readonly titleEn: string | null
  readonly about: string
  readonly unitOfCount: string
  readonly kind: IndicatorKind
  readonly formula: string
  /** Units of these levels it applies to … */
  readonly levels: readonly OwingLevel[]
  /** … of these kinds alone; all of them where none is said. */
  readonly kinds: readonly string[]
  readonly better: BetterWay
  /** A ratio out of less than this is told and not ranked. */
  readonly leastBase: number
  /** Over how long a window it is usually told. */
  readonly periodKind: PeriodKind
  readonly basis: string | null
  readonly validFrom: string
}

const HIGHEST_BASE = 1_000_000
const titled = wordsUpTo(300)
const said = wordsUpTo(1_000)
const reasoned = wordsUpTo(500)

export interface Indicator extends IndicatorFacts {}

/** An edition of the definition of an indicator. */
export class Indicator {
  /** The first day on which it is no longer in force. */
  validTo: string | null = null
  /** The day from which the indicator is told no more, whatever editions there were. */
  withdrawnOn: string | null = null
  withdrawnFor: string | null = null
  version = 1

  constructor(
    readonly id: string,
    facts: IndicatorFacts,
    public recordedBy: string,
  ) {
    Object.assign(this, facts)
  }

  /** A new edition; refuses what cannot be read, counted or compared. */
  static define(id: string, facts: IndicatorFacts, by: string): Indicator {
    if (!/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(facts.code) || facts.code.length > 60) throw codeImpossible()
    titled('title', facts.title, { vi: 'Hãy ghi tên chỉ tiêu', en: 'Give the indicator a title' })
    said('about', facts.about, { vi: 'Hãy ghi chỉ tiêu đếm gì, cách tính', en: 'Say what it counts and how' })
    if (!isUnitOfCount(facts.unitOfCount)) throw unitOfCountUnknown(KNOWN_UNITS)
    if (facts.levels.length === 0) throw levelsMissing()
    const formula = parseFormula(facts.formula)
    refuseDivisionByZero(formula)
    const { leastBase } = facts
    if (!Number.isInteger(leastBase) || leastBase < 0 || leastBase > HIGHEST_BASE)
      throw leastBaseImpossible(HIGHEST_BASE)
    if (leastBase > 0 && baseOf(formula) === null) throw leastBaseImpossible(HIGHEST_BASE)
    return new Indicator(id, facts, by)
  }

  /** A later edition is in force from that day on. */
  end(on: string, by: string): void {
    this.validTo = on
    this.recordedBy = by
    this.version += 1
  }

  /** From that day on it is told no more. */
  withdraw(on: string, reason: string, by: string): void {
    reasoned('reason', reason, { vi: 'Hãy ghi lý do bãi bỏ', en: 'Say why it is withdrawn' })
    if (this.validTo !== null) throw notInForce()
    if (on <= this.validFrom) throw dayOutside('on', this.validFrom, null)
    this.validTo = on
    this.withdrawnOn = on
    this.withdrawnFor = reason
    this.recordedBy = by
    this.version += 1
  }
}
