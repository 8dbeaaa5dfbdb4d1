import type { ClockCondition, ClockKind } from '../src/clock/clock-rule.ts'

type Mode = 'AT_TRIGGER' | 'APPLIES_TO_OPEN' | 'MORE_FAVOURABLE'
type Unit = 'CALENDAR_DAYS' | 'WORKING_DAYS'
/** A clock whose time limit an invented text changes. */
export interface Changed {
  kind: ClockKind
  conditions: ClockCondition[]
  code: string
  old: [number, Unit]
  now: [number, Unit]
  governs: Mode
}

const C = 'CALENDAR_DAYS'
const W = 'WORKING_DAYS'
/** The day on which an invented text changes every time limit, before it is loaded. */
export const CHANGED_ON = '2026-07-03'
const SECOND: ClockCondition[] = ['SECOND_INSTANCE']

/** Every clock of the service: as it was, as the invented text has it, and which of those under way follow. */
export const EVERY: readonly Changed[] = [
  {
    kind: 'reception.notify',
    conditions: [],
    code: 'reception.notify',
    old: [10, W],
    now: [7, W],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'complaint.accept',
    conditions: [],
    code: 'complaint.accept',
    old: [7, W],
    now: [5, W],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'complaint.resolve',
    conditions: [],
    code: 'complaint.resolve.1',
    old: [30, C],
    now: [20, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'complaint.resolve',
    conditions: ['REMOTE'],
    code: 'complaint.resolve.1.remote',
    old: [45, C],
    now: [55, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'complaint.resolve',
    conditions: SECOND,
    code: 'complaint.resolve.2',
    old: [45, C],
    now: [30, W],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'complaint.resolve',
    conditions: ['SECOND_INSTANCE', 'REMOTE'],
    code: 'complaint.resolve.2.remote',
    old: [60, C],
    now: [50, C],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'complaint.publish',
    conditions: SECOND,
    code: 'complaint.publish.2',
    old: [7, C],
    now: [5, W],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'complaint.suspend.send',
    conditions: [],
    code: 'complaint.suspend.send',
    old: [3, W],
    now: [4, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'denunciation.initial',
    conditions: [],
    code: 'denunciation.initial',
    old: [7, W],
    now: [10, W],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'denunciation.transfer',
    conditions: [],
    code: 'denunciation.transfer',
    old: [5, W],
    now: [3, W],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'denunciation.notify',
    conditions: [],
    code: 'denunciation.notify',
    old: [5, W],
    now: [8, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'denunciation.resolve',
    conditions: [],
    code: 'denunciation.resolve',
    old: [30, C],
    now: [40, C],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'denunciation.publish',
    conditions: [],
    code: 'denunciation.publish',
    old: [7, W],
    now: [9, C],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'transfer.acknowledge',
    conditions: [],
    code: 'transfer.acknowledge',
    old: [5, W],
    now: [2, W],
    governs: 'APPLIES_TO_OPEN',
  },
]

// The wall calendar of the summer of 2026, and nothing of the product's.
const OFF = new Set(['2026-08-31', '2026-09-01', '2026-09-02'])
const IN = new Set(['2026-08-22'])
const plus = (day: string, days: number) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}
const works = (day: string) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return IN.has(day) || (weekday !== 0 && weekday !== 6 && !OFF.has(day))
}
function end(trigger: string, [amount, unit]: [number, Unit]): string {
  let day = unit === C ? plus(trigger, amount) : trigger
  if (unit === C) while (!works(day)) day = plus(day, 1)
  else for (let left = amount; left > 0; left -= works(day) ? 1 : 0) day = plus(day, 1)
  return day
}

/** By hand: when a clock triggered that day ends, before the text and after it. */
export function oracle({ old, now, governs }: Changed, trigger: string) {
  const [before, after] = [end(trigger, old), end(trigger, now)]
  const follows =
    trigger >= CHANGED_ON ||
    governs === 'APPLIES_TO_OPEN' ||
    (governs === 'MORE_FAVOURABLE' && after < before)
  return { before, after: follows ? after : before, follows }
}
