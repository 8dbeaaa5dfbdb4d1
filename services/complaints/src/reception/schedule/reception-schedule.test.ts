import { expect, test } from 'vitest'
import { receptionDuty } from '../duty/reception-duty.ts'
import { slotLifecycle } from '../slot/reception-slot-lifecycle.ts'
import { type Posting, ReceptionSchedule, refusePosting } from './reception-schedule.ts'

const june = { from: '2023-06-01', to: '2023-07-01' }
const weekly = ['2023-06-07', '2023-06-14', '2023-06-21']

const posting = (days: readonly string[], change: Partial<Posting> = {}): Posting => ({
  slots: days.map((date) => ({ date, note: null })),
  channel: 'OFFICE_BOARD',
  document: null,
  proof: null,
  postedOn: '2023-05-30',
  ...change,
})

const circumstances = {
  duty: receptionDuty({ level: 'COMMUNE', from: null, to: null }, june),
  today: '2023-06-15',
  by: 'somebody',
  settled: [],
  taken: [],
}

const refused = (days: readonly string[], change: Partial<Posting> = {}, window = june) => {
  try {
    refusePosting(window, posting(days, change), circumstances)
    return undefined
  } catch (refusal) {
    return refusal as { code: string; message: string; detail: { field?: string } }
  }
}

test('a day in each whole week of June is enough', () => {
  expect(refused(weekly)).toBeUndefined()
})

test('too few days are refused with the law and the weeks in question', () => {
  const refusal = refused(['2023-06-07', '2023-06-08', '2023-06-09'])
  expect(refusal?.code).toBe('DUTY_NOT_MET')
  expect(refusal?.message).toContain('Điều 15 khoản 2 điểm d: 1 ngày mỗi tuần')
  expect(refusal?.message).toContain('12/06/2023–18/06/2023, 19/06/2023–25/06/2023')
})

test.each([
  ['outside the window', [...weekly, '2023-07-03']],
  ['before the window', [...weekly, '2023-05-31']],
  ['twice the same', [...weekly, '2023-06-07']],
  ['a Saturday', [...weekly, '2023-06-10']],
  ['none at all', []],
])('days are refused when they are %s', (_why, days) => {
  expect(refused(days)).toMatchObject({ code: 'INPUT_INVALID', detail: { field: 'slots' } })
})

test('a public holiday is refused by its name, a swapped Saturday is taken', () => {
  const spring = { from: '2024-04-01', to: '2024-06-01' }
  expect(refused(['2024-04-30'], {}, spring)?.message).toContain('Ngày Chiến thắng')
  expect(refused(['2024-05-04'], {}, spring)?.code).toBe('DUTY_NOT_MET')
})

test('it is not posted in the future, and its words are bounded', () => {
  expect(refused(weekly, { postedOn: '2023-06-16' })).toMatchObject({ detail: { field: 'postedOn' } })
  expect(refused(weekly, { document: ' ' })).toMatchObject({ detail: { field: 'document' } })
  const slots = weekly.map((date) => ({ date, note: 'x'.repeat(301) }))
  expect(refused([], { slots })).toMatchObject({ detail: { field: 'note' } })
})

let next = 0
const newId = () => {
  next += 1
  return `id-${next}`
}

test('posted anew, kept days stay, dropped ones are rescheduled, others are added', () => {
  const first = posting(['2023-06-07', '2023-06-14', '2023-06-21', '2023-06-28'])
  const schedule = new ReceptionSchedule('s', 'u', june, first, 'somebody')
  const posted = schedule.slotsOf(first.slots, newId)
  const change = posting(['2023-06-07', '2023-06-14', '2023-06-22', '2023-06-28'], { channel: 'WEB_PORTAL' })
  const added = schedule.postAnew(change, posted, circumstances, newId)
  expect(posted.map(({ state }) => state)).toEqual(['POSTED', 'POSTED', 'RESCHEDULED', 'POSTED'])
  expect(added).toMatchObject([{ date: '2023-06-22', state: 'POSTED', scheduleId: 's', unitId: 'u' }])
  expect(schedule).toMatchObject({ version: 2, channel: 'WEB_PORTAL' })
})

test('a day gone by stays on the schedule', () => {
  const first = posting(weekly)
  const schedule = new ReceptionSchedule('s', 'u', june, first, 'somebody')
  const posted = schedule.slotsOf(first.slots, newId)
  const change = posting(['2023-06-08', '2023-06-14', '2023-06-21'])
  expect(() => schedule.postAnew(change, posted, circumstances, newId)).toThrowError(/đã qua/)
})

test('a day of which it is told what became of it stays and counts, and a day that stands for another is taken', () => {
  const first = posting(weekly)
  const schedule = new ReceptionSchedule('s', 'u', june, first, 'somebody')
  const slots = schedule.slotsOf(first.slots, newId)
  slots[0]?.hold('OWN', '2023-06-15')
  const change = posting(['2023-06-15', '2023-06-21'])
  const settled = ['2023-06-07']
  expect(() => refusePosting(june, change, circumstances)).toThrowError(/chưa đủ/)
  refusePosting(june, change, { ...circumstances, settled })
  expect(() =>
    refusePosting(june, change, { ...circumstances, settled, taken: ['2023-06-15'] }),
  ).toThrowError(/tiếp bù/)
  slots[1]?.hold('DELEGATED', '2023-06-15')
  const again = posting(['2023-06-07', '2023-06-21'])
  const added = schedule.postAnew(again, slots, { ...circumstances, settled: weekly.slice(0, 2) }, newId)
  expect(added).toEqual([])
  expect(slots.map(({ state }) => state)).toEqual(['HELD_OWN', 'HELD_DELEGATED', 'POSTED'])
})

test('a day is posted once, and rescheduled only from there', () => {
  expect(slotLifecycle.step('PLANNED', 'post')).toBe('POSTED')
  expect(slotLifecycle.step('POSTED', 'reschedule')).toBe('RESCHEDULED')
  expect(() => slotLifecycle.step('POSTED', 'post')).toThrowError()
  expect(() => slotLifecycle.step('PLANNED', 'reschedule')).toThrowError()
  expect(() => slotLifecycle.step('RESCHEDULED', 'post')).toThrowError()
})
