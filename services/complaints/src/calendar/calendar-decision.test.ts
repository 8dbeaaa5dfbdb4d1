import { VIETNAM } from '@province/clocks'
import { expect, test } from 'vitest'
import { newClock } from '../clock/stored-clock.ts'
import { calendarWith, type DecidedDay, refuseDecision } from './calendar-decision.ts'
import { type RunningClock, reprojected } from './reprojection.ts'

const TODAY = '2023-06-15'
const storm: DecidedDay = {
  day: '2023-06-20',
  kind: 'HOLIDAY',
  name: 'Nghỉ tránh bão',
  document: '1/CĐ-TTg',
  decidedOn: TODAY,
}
const refusal = (more: Partial<DecidedDay>, calendar = VIETNAM) => {
  try {
    refuseDecision({ ...storm, ...more }, calendar, TODAY)
    return undefined
  } catch (cause) {
    const { code, detail } = cause as { code: string; detail: { field?: string } }
    return `${code} ${detail.field}`
  }
}

test('a decision is taken, unless nothing could rely on it', () => {
  expect(refusal({})).toBeUndefined()
  expect(refusal({ day: '2021-12-31' })).toBe('INPUT_INVALID day')
  expect(refusal({ day: '2123-06-20' })).toBe('INPUT_INVALID day')
  expect(refusal({ name: ' ' })).toBe('INPUT_INVALID name')
  expect(refusal({ document: 'x'.repeat(101) })).toBe('INPUT_INVALID document')
  expect(refusal({ decidedOn: '2023-06-16' })).toBe('INPUT_INVALID decidedOn')
})

test('what the calendar says already is refused, and the last word on a day counts', () => {
  const once = calendarWith([storm])
  expect(refusal({}, once)).toBe('STEP_NOT_ALLOWED day')
  expect(once.on(storm.day)).toMatchObject({ working: false, name: 'Nghỉ tránh bão', provisional: false })
  const back = once.with([{ ...storm, kind: 'SWAPPED_IN', name: 'Đi làm bình thường' }])
  expect(back.on(storm.day)).toMatchObject({ working: true, kind: 'SWAPPED_IN' })
  expect(VIETNAM.on(storm.day)).toMatchObject({ kind: 'WORKDAY' })
})

test('a day decided beyond the published calendar is settled, those around it are not', () => {
  const tet = calendarWith([{ day: '2027-02-08', kind: 'HOLIDAY', name: 'Tết' }])
  expect(tet.on('2027-02-08')).toMatchObject({ working: false, provisional: false })
  expect(tet.on('2027-02-09')).toMatchObject({ working: true, provisional: true })
  const twice = tet.with([{ day: '2027-02-09', kind: 'HOLIDAY', name: 'Tết' }])
  expect(twice.on('2027-02-08').provisional).toBe(false)
})

const running = (id: string, trigger: string): RunningClock => {
  const asked = {
    subjectKind: 'petition',
    subjectId: id,
    unitId: 'u',
    kind: 'reception.notify' as const,
    trigger,
  }
  const { clock, events } = newClock(id, asked, VIETNAM, 'me')
  return { ...clock, events }
}

test('a day off in the days of a clock moves its end, with the reason; elsewhere it moves nothing', () => {
  const change = { before: VIETNAM, after: VIETNAM.with([storm]), today: TODAY, reason: storm.document }
  const [moved, still] = reprojected([running('a', '2023-06-12'), running('b', '2023-06-01')], change)
  expect(moved).toMatchObject({
    dueOn: '2023-06-27',
    moved: { seq: 2, on: TODAY, facts: { from: '2023-06-26', to: '2023-06-27', reason: '1/CĐ-TTg' } },
  })
  expect(still).toMatchObject({ dueOn: '2023-06-15', moved: null })
})

test('what is dated ahead keeps the order of days', () => {
  const change = { before: VIETNAM, after: VIETNAM.with([storm]), today: TODAY, reason: storm.document }
  expect(reprojected([running('a', '2023-06-16')], change)[0]?.moved?.on).toBe('2023-06-16')
})
