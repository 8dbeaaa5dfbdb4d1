import { expect, test } from 'vitest'
import { standingOf } from './grant-standing.ts'

test('a grant holds from its first day to before its last, once it is confirmed', () => {
  const grant = { state: 'CONFIRMED', validFrom: '2023-06-15', validTo: '2023-07-01' }
  expect(standingOf(grant, '2023-06-14')).toBe('later')
  expect(standingOf(grant, '2023-06-15')).toBe('holds')
  expect(standingOf(grant, '2023-07-01')).toBe('over')
  expect(standingOf({ ...grant, state: 'PROPOSED' }, '2023-06-15')).toBe('waiting')
  expect(standingOf({ ...grant, state: 'REFUSED' }, '2023-06-15')).toBe('refused')
})
