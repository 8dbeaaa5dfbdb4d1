import { isBlank } from '@province/runtime/refusal'
import type { MonthlyFinding } from './monthly-check.ts'
import { formOf, type MonthlyCounts, type MonthlyFormName, type MonthlyItem } from './monthly-form.ts'
import { type MonthlyState, type MonthlyStep, monthlyLifecycle } from './monthly-lifecycle.ts'
import {
  countImpossible,
  findingsLeft,
  monthImpossible,
  monthNotOver,
  reasonMissing,
} from './monthly-refusals.ts'

/** Which month of which unit, by which form; told once. */
export interface MonthOf {
  unitId: string
  form: MonthlyFormName
  /** The first day of the month. */
  month: string
}

/** One figure as it is given. */
export interface GivenCount {
  item: MonthlyItem
  value: number
}

const LONGEST_REASON = 500
const WITH_REASON: readonly MonthlyStep[] = ['sendBack', 'reopen']

export interface MonthlyEntry extends MonthOf {}

/** What a unit reports of a month. */
export class MonthlyEntry {
  state: MonthlyState = 'DRAFT'
  /** Why it came back, or was opened again, the last time. */
  reason: string | null = null
  version = 1

  constructor(
    readonly id: string,
    of: MonthOf,
    public counts: MonthlyCounts,
    public recordedBy: string,
  ) {
    Object.assign(this, of)
  }

  /** The first figures of a month. */
  static enter(id: string, of: MonthOf, given: readonly GivenCount[], by: string, today: string) {
    if (!/^\d{4}-\d{2}-01$/.test(of.month) || of.month > today) throw monthImpossible()
    return new MonthlyEntry(id, of, countsOf(of.form, given), by)
  }

  /** Other figures in their place. */
  save(given: readonly GivenCount[], by: string): void {
    this.state = monthlyLifecycle.step(this.state, 'save')
    this.counts = countsOf(this.form, given)
    this.touch(by)
  }

  /** Goes a step up or back. `findings` are those of its figures, beside the months before. */
  take(step: Exclude<MonthlyStep, 'save'>, { reason, findings, by, today }: TakenWith): void {
    const state = monthlyLifecycle.step(this.state, step)
    if (step === 'submit') this.refuseUnready(findings, today)
    if (WITH_REASON.includes(step)) this.reason = soundReason(reason)
    this.state = state
    this.touch(by)
  }

  private refuseUnready(findings: readonly MonthlyFinding[], today: string): void {
    if (today < monthAfter(this.month)) throw monthNotOver(this.month)
    const blocking = findings.filter(({ blocks }) => blocks)
    if (blocking.length > 0) throw findingsLeft(blocking.map(({ item }) => item))
  }

  private touch(by: string): void {
    this.recordedBy = by
    this.version += 1
  }
}

interface TakenWith {
  reason: string | null
  findings: readonly MonthlyFinding[]
  by: string
  today: string
}

/** The first day of the month after. */
export const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}

function soundReason(reason: string | null): string {
  if (!reason || isBlank(reason) || reason.length > LONGEST_REASON) throw reasonMissing(LONGEST_REASON)
  return reason
}

function countsOf(form: MonthlyFormName, given: readonly GivenCount[]): MonthlyCounts {
  const { items } = formOf(form)
  const counts: MonthlyCounts = {}
  for (const { item, value } of given) {
    const sound = Number.isSafeInteger(value) && value >= 0
    if (!items.includes(item) || counts[item] !== undefined || !sound) throw countImpossible(item)
    counts[item] = value
  }
  return counts
}
