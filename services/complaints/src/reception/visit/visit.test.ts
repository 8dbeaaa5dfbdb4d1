import { expect, test } from 'vitest'
import { Visit, type VisitFacts } from './visit.ts'

const session = { id: 's', unitId: 'u', day: '2023-06-14', noVisitors: false }
const facts: VisitFacts = {
  people: 1,
  again: false,
  representatives: null,
  summary: 'Bồi thường khi thu hồi đất',
}
const visit = (change: Partial<VisitFacts> = {}, day = session.day, to = session) =>
  Visit.to({ ...to, day: to.day }, 'v', { ...facts, ...change }, day, 'somebody')
const refused = (...parts: Parameters<typeof visit>) => {
  try {
    visit(...parts)
    return undefined
  } catch (refusal) {
    const { code, detail } = refusal as { code: string; detail: { field?: string } }
    return `${code} ${detail.field}`
  }
}

test.each([
  [4, null, false],
  [5, 1, true],
  [5, 2, true],
  [10, 2, true],
  [11, 1, true],
  [11, 5, true],
  [60, 5, true],
])('%i people with %s representatives: delegation %s', (people, representatives, delegation) => {
  expect(visit({ people, representatives })).toMatchObject({ people, representatives, delegation })
})

test.each([
  [4, 1],
  [5, null],
  [5, 0],
  [5, 3],
  [10, 3],
  [11, 6],
  [60, null],
])('%i people with %s representatives are refused', (people, representatives) => {
  expect(refused({ people, representatives })).toBe('INPUT_INVALID representatives')
})

test('a visit is somebody’s, on the day of its session, unless it is told that nobody came', () => {
  expect(refused({ people: 0 })).toBe('INPUT_INVALID people')
  expect(refused({ people: 1.5 })).toBe('INPUT_INVALID people')
  expect(refused({}, '2023-06-13')).toBe('DATE_INVALID day')
  expect(refused({}, session.day, { ...session, noVisitors: true })).toBe('STEP_NOT_ALLOWED session')
})

test('before the law there is no rule to judge by, and that is said', () => {
  const before = { ...session, day: '2014-06-30' }
  expect(refused({ people: 5, representatives: 1 }, before.day, before)).toBe('RULE_NOT_KNOWN day')
})

test.each(['0912 345 678', 'CCCD 036099001234', 'gọi 0912.345.678', ' ', 'x'.repeat(301)])(
  'the summary “%s” is refused',
  (summary) => {
    expect(refused({ summary })).toBe('INPUT_INVALID summary')
  },
)

test('numbers of plots, decisions and years are no numbers of persons', () => {
  expect(
    refused({ summary: 'Quyết định 1234/QĐ-UBND ngày 14/06/2023, thửa 56, tờ 12, 120 m²' }),
  ).toBeUndefined()
})

test('told anew it is judged again', () => {
  const told = visit()
  told.correct({ ...facts, people: 7, representatives: 2, again: true }, 'another')
  expect(told).toMatchObject({ people: 7, delegation: true, again: true, version: 2, recordedBy: 'another' })
  expect(() => told.correct({ ...facts, people: 7 }, 'another')).toThrowError(/Điều 29/)
})
