import type { DayKind, DutyPeriod } from '@province/clocks'
import { inputInvalid, type Language, notReady, Refusal, shownDay } from '@province/runtime/refusal'
import type { ReceptionDuty } from '../duty/reception-duty.ts'

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const span = ({ from, to }: { from: string; to: string }) => `${shownDay(from)}–${shownDay(dayBefore(to))}`

/** The schedule says that it was posted on a day to come. */
export const postedTooEarly = () =>
  inputInvalid('postedOn', {
    vi: 'Ngày niêm yết không được sau hôm nay.',
    en: 'The day of posting must not be later than today.',
  })

const NOT_THERE = {
  vi: 'Đơn vị không tồn tại trong cả khoảng thời gian này: hãy chọn khoảng khác.',
  en: 'The unit does not exist during the whole of this period: choose another period.',
}

/** The unit does not exist on every day of the window. */
export const unitNotThere = () => inputInvalid('window', NOT_THERE)

/** The unit does not exist any more on every day of the window that was posted before. */
export const unitGone = () => notReady('window', NOT_THERE)

/** A schedule needs at least one day. */
export const noSlots = () =>
  inputInvalid('slots', {
    vi: 'Lịch phải có ít nhất một ngày tiếp công dân.',
    en: 'A schedule has at least one reception day.',
  })

/** The day is outside the window of the schedule. */
export const slotOutside = (day: string) =>
  inputInvalid('slots', {
    vi: `Ngày ${shownDay(day)} nằm ngoài khoảng thời gian của lịch.`,
    en: `${shownDay(day)} is outside the period of the schedule.`,
  })

/** The same day stands twice. */
export const slotTwice = (day: string) =>
  inputInvalid('slots', {
    vi: `Ngày ${shownDay(day)} được ghi hai lần.`,
    en: `${shownDay(day)} is given twice.`,
  })

/** Offices are closed on that day, so no citizen would find anyone. */
export const slotOnDayOff = ({ day, name }: DayKind) =>
  inputInvalid('slots', {
    vi: `Ngày ${shownDay(day)} không phải ngày làm việc (${name || 'cuối tuần'}): hãy chọn ngày khác.`,
    en: `${shownDay(day)} is not a working day (${name || 'weekend'}): choose another day.`,
  })

const RHYTHM = {
  MONTH: { vi: 'mỗi tháng', en: 'a month' },
  WEEK: { vi: 'mỗi tuần', en: 'a week' },
} as const

/** The law asks for more days than the schedule has in some months or weeks: it says which rule and where. */
export const dutyNotMet = ({ segments, requiredDays }: ReceptionDuty, missing: readonly DutyPeriod[]) => {
  const rules = (language: Language, days: string) =>
    segments
      .map(({ rule }) => `${rule.article}: ${rule.days} ${days} ${RHYTHM[rule.every][language]}`)
      .join('; ')
  const where = missing.slice(0, 4).map(span).join(', ')
  const more = missing.length - 4
  const told = {
    vi: `Lịch chưa đủ ${requiredDays} ngày theo ${rules('vi', 'ngày')}. Còn thiếu ở: ${where}${more > 0 ? ` và ${more} kỳ khác` : ''}.`,
    en: `The schedule falls short of the ${requiredDays} days required by ${rules('en', 'days')}. Days are missing in: ${where}${more > 0 ? ` and ${more} more periods` : ''}.`,
  }
  return new Refusal('DUTY_NOT_MET', told, {
    field: 'slots',
    requiredDays,
    missingPeriods: missing.length,
  })
}

/** A schedule for these days is posted: it is posted anew, not a second time. */
export const alreadyPosted = (window: { from: string; to: string }, currentVersion: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Đơn vị đã niêm yết lịch ${span(window)}: hãy niêm yết lại lịch đó.`,
      en: `The unit has posted a schedule for ${span(window)}: post that one again.`,
    },
    {
      field: 'window',
      currentVersion,
    },
  )
