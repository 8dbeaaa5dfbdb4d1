import { isBlank, Refusal } from '@province/runtime/refusal'
import type { Day } from './calendar/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'
import type { Clock } from './clock.ts'
import type { PauseAllowed } from './clock-rule.ts'
import { deadline } from './deadline.ts'

/** A numbered decision about a clock, and its day. */
export interface ClockDecision {
  day: Day
  document: string
}

const shown = (day: Day) => day.split('-').reverse().join('/')

const beforeLast = (last: Day) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Ngày quyết định sớm hơn bước trước đó của thời hạn (${shown(last)}).`,
      en: `The day of the decision is before the last step of the time limit (${shown(last)}).`,
    },
    {
      field: 'day',
    },
  )

const notToCome = () =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Ngày quyết định không được sau hôm nay: hãy ghi khi đã có quyết định.',
      en: 'The day of the decision must not be after today: record it once it is decided.',
    },
    {
      field: 'day',
    },
  )

const noNumber = () =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: 'Phải có số, ký hiệu của quyết định.',
      en: 'The symbol of the decision is needed.',
    },
    { field: 'document' },
  )

const tooLate = (end: Day) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Thời hạn đã hết ngày ${shown(end)}: quyết định gia hạn phải có trước khi hết hạn.`,
      en: `The time limit ended on ${shown(end)}: an extension has to be decided before that.`,
    },
    { field: 'day' },
  )

const nothingLeft = (end: Day) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Đến ngày này thời hạn không còn ngày nào để tạm dừng: hết hạn ngày ${shown(end)}.`,
      en: `No day is left to pause by then: the time limit ends on ${shown(end)}.`,
    },
    { field: 'day' },
  )

const noPause = (article: string) =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: `Quy định (${article}) không cho tạm dừng với lý do này.`,
      en: `The rule (${article}) allows no pause for this reason.`,
    },
    { field: 'reason' },
  )

function refuseDecision(clock: Clock, { day, document }: ClockDecision, today: Day): void {
  if (isBlank(document)) throw noNumber()
  if (day > today) throw notToCome()
  if (clock.endedOn === null && day < clock.lastDay) throw beforeLast(clock.lastDay)
}

/** More days by a decision of that day: in time, or late where an article lets it be; then the event says that it was. */
export function extendedBy(
  clock: Clock,
  decided: ClockDecision & { days: number; reason: string },
  { today, calendar }: { today: Day; calendar: WorkingCalendar },
): Clock {
  refuseDecision(clock, decided, today)
  const { day, ...extension } = decided
  const end = deadline(clock, calendar).day
  const late = clock.endedOn === null && end !== null && day > end
  const allowed = clock.rule.extensions.find(({ reason }) => reason === decided.reason)
  if (late && allowed && allowed.afterDeadline === undefined) throw tooLate(end)
  return clock.extend(day, { ...extension, ...(late ? { late } : {}) })
}

/** What a pause is decided under; the reasons are those of the clock's own rule unless they are given. */
interface PauseCircumstances {
  today: Day
  calendar: WorkingCalendar
  pauses?: readonly PauseAllowed[]
}

/** It stands still by a decision of that day, for a reason that its rule knows and while days are left. */
export function pausedBy(
  clock: Clock,
  decided: ClockDecision & { reason: string },
  { today, calendar, pauses = clock.rule.pauses ?? [] }: PauseCircumstances,
): Clock {
  refuseDecision(clock, decided, today)
  const { day, document, reason } = decided
  const paused = clock.pause(day, reason, document)
  if (!pauses.some((each) => each.reason === reason)) throw noPause(clock.rule.article)
  const { day: end, left } = deadline(paused, calendar)
  if (end !== null && left === 0) throw nothingLeft(end)
  return paused
}

/** It goes on by a decision of that day. */
export function resumedBy(clock: Clock, decided: ClockDecision, today: Day): Clock {
  refuseDecision(clock, decided, today)
  return clock.resume(decided.day, decided.document)
}
