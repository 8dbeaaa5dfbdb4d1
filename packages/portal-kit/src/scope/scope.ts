import { isDay } from '../format/date.ts'
import { halfYearOf, isPeriod, lastDay, type Window, windowOf } from './period.ts'

/** What every screen is about: a unit (by its code on the as-of day), a period, and the day things are told as of. */
export interface Scope {
  unit: string
  period: string
  asOf: string
  window: Window
}

/** The values that hold where the address says nothing. */
export interface ScopeDefaults {
  unit: string
  today: string
}

const names = ['unit', 'period', 'asOf'] as const
type Name = (typeof names)[number]

/** Reads the scope from an address; what is missing or malformed falls back to the defaults. */
export function readScope(search: URLSearchParams, defaults: ScopeDefaults): Scope {
  const asked = search.get('period') ?? ''
  const period = isPeriod(asked) ? asked : halfYearOf(defaults.today)
  const window = windowOf(period) ?? { from: defaults.today, to: defaults.today }
  const day = search.get('asOf') ?? ''
  return {
    unit: search.get('unit') || defaults.unit,
    period,
    window,
    asOf: isDay(day) ? day : naturalAsOf(window, defaults.today),
  }
}

/** As of today while the period runs, as of its last day once it is over. */
export function naturalAsOf(window: Window, today: string): string {
  return today < window.to ? today : lastDay(window)
}

/** An address's parameters with the scope changed; choosing another period drops a day chosen for the old one. */
export function writeScope(search: URLSearchParams, change: Partial<Record<Name, string>>): URLSearchParams {
  const next = new URLSearchParams(search)
  if (change.period) next.delete('asOf')
  for (const [name, value] of Object.entries(change)) next.set(name, value)
  return next
}

/** Only the scope's part of an address, to be carried over to another page. */
export function scopeOnly(search: URLSearchParams): string {
  const kept = new URLSearchParams()
  for (const name of names) {
    const value = search.get(name)
    if (value) kept.set(name, value)
  }
  return kept.toString()
}
