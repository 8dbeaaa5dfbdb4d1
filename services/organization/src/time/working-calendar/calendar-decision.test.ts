import { VIETNAM } from '@province/clocks'
import { expect, test } from 'vitest'
import { type DecidedDayAsked, refuseDecision } from './calendar-decision.ts'

const TODAY = '2023-06-15'
const storm: DecidedDayAsked = {
  day: '2023-06-20',
  kind: 'HOLIDAY',
  name: 'Nghỉ tránh bão',
  document: '1/CĐ-TTg',
  decidedOn: TODAY,
}
const refusal = (more: Partial<DecidedDayAsked>, calendar = VIETNAM) => {
  try {
    refuseDecision({ ...storm, ...more }, calendar, TODAY)
    return undefined
  } catch (cause) {
    const { code, detail } = cause as { code: string; detail: { field?: string } }
    return `${code} ${detail.field}`
  }
}

test('a decision is taken, of any year, unless nothing could rely on it', () => {
  expect(refusal({})).toBeUndefined()
  expect(refusal({ day: '2021-12-31' })).toBeUndefined()
  expect(refusal({ day: '1998-02-02' })).toBeUndefined()
  expect(refusal({ day: '1023-06-20' })).toBe('INPUT_INVALID day')
  expect(refusal({ day: '2123-06-20' })).toBe('INPUT_INVALID day')
  expect(refusal({ name: ' ' })).toBe('INPUT_INVALID name')
  expect(refusal({ document: 'x'.repeat(101) })).toBe('INPUT_INVALID document')
  expect(refusal({ decidedOn: '2023-06-16' })).toBe('INPUT_INVALID decidedOn')
})

test('what the calendar says already is refused', () => {
  const once = VIETNAM.with([storm])
  expect(refusal({}, once)).toBe('STEP_NOT_ALLOWED day')
  expect(refusal({ kind: 'SWAPPED_IN' }, once)).toBeUndefined()
})

test('a fixed day of the law is decided once more where its year is not published', () => {
  const fixed = { day: '2019-05-01', kind: 'HOLIDAY', name: 'Quốc tế Lao động' } as const
  expect(refusal(fixed)).toBeUndefined()
  expect(refusal(fixed, VIETNAM.with([fixed]))).toBe('STEP_NOT_ALLOWED day')
})
