import { expect, test } from 'vitest'
import { type Holding, ReceptionSession, type SessionKind } from './reception-session.ts'

const own: Holding = { held: 'OWN', delegatedTo: null, reason: null, noVisitors: false, place: null }
const sent: Holding = { ...own, held: 'DELEGATED', delegatedTo: 'Phó Chủ tịch UBND', reason: 'Đi công tác' }

const held = (kind: SessionKind, holding: Holding, day = '2023-06-14') => {
  const plan = { unitId: 'u', kind, day, slotId: kind === 'SCHEDULED' ? 's' : null }
  return ReceptionSession.held('id', plan, holding, '2023-06-15', 'somebody')
}
const refused = (kind: SessionKind, holding: Holding, day?: string) => {
  try {
    held(kind, holding, day)
    return undefined
  } catch (refusal) {
    const { code, detail } = refusal as { code: string; detail: { field?: string } }
    return [code, detail.field]
  }
}

test('the head receives or sends somebody, those on duty receive regularly', () => {
  expect(held('SCHEDULED', own)).toMatchObject({ held: 'OWN', version: 1 })
  expect(held('AD_HOC', sent)).toMatchObject({ delegatedTo: 'Phó Chủ tịch UBND', reason: 'Đi công tác' })
  expect(held('REGULAR', { ...own, held: 'ON_DUTY' })).toMatchObject({ held: 'ON_DUTY' })
})

test.each([
  ['the head on regular duty', 'REGULAR', own, 'held'],
  ['duty in the head’s place', 'AD_HOC', { ...own, held: 'ON_DUTY' }, 'held'],
  ['sent without whom', 'SCHEDULED', { ...sent, delegatedTo: null }, 'delegatedTo'],
  ['sent without why', 'SCHEDULED', { ...sent, reason: null }, 'delegatedTo'],
  ['sent for an empty reason', 'SCHEDULED', { ...sent, reason: ' ' }, 'reason'],
  ['sent though the head received', 'SCHEDULED', { ...own, reason: 'Đi công tác' }, 'delegatedTo'],
  ['at an endless place', 'SCHEDULED', { ...own, place: 'x'.repeat(301) }, 'place'],
] as const)('a session is refused when it is %s', (_why, kind, holding, field) => {
  expect(refused(kind, holding)).toEqual(['INPUT_INVALID', field])
})

test('no session is on record before its day', () => {
  expect(refused('AD_HOC', own, '2023-06-16')).toEqual(['STEP_NOT_ALLOWED', 'day'])
  expect(refused('AD_HOC', own, '2023-06-15')).toBeUndefined()
})

test('how it went can be told anew, but not that nobody came when somebody is on record', () => {
  const session = held('SCHEDULED', own)
  session.correct({ ...own, noVisitors: true, place: 'Phòng 1' }, 0)
  expect(session).toMatchObject({ noVisitors: true, place: 'Phòng 1', version: 2 })
  session.correct(sent, 2)
  expect(session).toMatchObject({ held: 'DELEGATED', reason: 'Đi công tác', version: 3 })
  expect(() => session.correct({ ...sent, reason: null }, 2)).toThrowError(/lý do/)
  expect(() => session.correct({ ...own, noVisitors: true }, 2)).toThrowError(/2 lượt/)
})
