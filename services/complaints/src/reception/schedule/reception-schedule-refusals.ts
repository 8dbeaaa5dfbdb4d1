import type { DayKind, DutyPeriod } from '@province/clocks'
import { inputInvalid, notReady, Refusal } from '@province/runtime/refusal'
import type { ReceptionDuty } from '../duty/reception-duty.ts'

const shown = (day: string) => day.split('-').reverse().join('/')

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const span = ({ from, to }: { from: string; to: string }) => `${shown(from)}–${shown(dayBefore(to))}`

/** The schedule says that it was posted on a day to come. */
export const postedTooEarly = () => inputInvalid('postedOn', 'Ngày niêm yết không được sau hôm nay.')

const NOT_THERE = 'Đơn vị không tồn tại trong cả khoảng thời gian này: hãy chọn khoảng khác.'

/** The unit does not exist on every day of the window. */
export const unitNotThere = () => inputInvalid('window', NOT_THERE)

/** The unit does not exist any more on every day of the window that was posted before. */
export const unitGone = () => notReady('window', NOT_THERE)

/** A schedule needs at least one day. */
export const noSlots = () => inputInvalid('slots', 'Lịch phải có ít nhất một ngày tiếp công dân.')

/** The day is outside the window of the schedule. */
export const slotOutside = (day: string) =>
  inputInvalid('slots', `Ngày ${shown(day)} nằm ngoài khoảng thời gian của lịch.`)

/** The same day stands twice. */
export const slotTwice = (day: string) => inputInvalid('slots', `Ngày ${shown(day)} được ghi hai lần.`)

/** Offices are closed on that day, so no citizen would find anyone. */
export const slotOnDayOff = ({ day, name }: DayKind) =>
  inputInvalid(
    'slots',
    `Ngày ${shown(day)} không phải ngày làm việc (${name || 'cuối tuần'}): hãy chọn ngày khác.`,
  )

const RHYTHM = { MONTH: 'mỗi tháng', WEEK: 'mỗi tuần' } as const

/** The law asks for more days than the schedule has in some months or weeks: it says which rule and where. */
export const dutyNotMet = ({ segments, requiredDays }: ReceptionDuty, missing: readonly DutyPeriod[]) => {
  const rules = segments.map(({ rule }) => `${rule.article}: ${rule.days} ngày ${RHYTHM[rule.every]}`)
  const where = missing.slice(0, 4).map(span).join(', ')
  const more = missing.length > 4 ? ` và ${missing.length - 4} kỳ khác` : ''
  const message = `Lịch chưa đủ ${requiredDays} ngày theo ${rules.join('; ')}. Còn thiếu ở: ${where}${more}.`
  return new Refusal('DUTY_NOT_MET', message, {
    field: 'slots',
    requiredDays,
    missingPeriods: missing.length,
  })
}

/** A schedule for these days is posted: it is posted anew, not a second time. */
export const alreadyPosted = (window: { from: string; to: string }, currentVersion: number) =>
  new Refusal('STEP_NOT_ALLOWED', `Đơn vị đã niêm yết lịch ${span(window)}: hãy niêm yết lại lịch đó.`, {
    field: 'window',
    currentVersion,
  })
