import { expect, test } from 'vitest'
import { AccountGrant } from './grant.ts'

const role = { accountId: 'named', role: 'custodian', unitId: 'u' }
const by = { subject: 'proposer', today: '2023-06-15', takesTwo: true }
const given = (from = '2023-06-15', to: string | null = null, takesTwo = false) =>
  AccountGrant.give('id', role, { from, to }, { ...by, takesTwo })

test('a grant is for days to come: none before today, none that ends before it begins', () => {
  expect(() => given('2023-06-14')).toThrowError(/hôm nay/)
  expect(() => given('2023-06-15', '2023-06-15')).toThrowError(/sau ngày bắt đầu/)
  expect(given('2023-06-15', '2023-06-16').state).toBe('CONFIRMED')
})

test('a grant ends today at the earliest, is only ever shortened, and ends once', () => {
  const grant = given('2023-06-15', '2023-07-01')
  expect(() => grant.end('2023-06-14', '2023-06-15')).toThrowError(/hôm nay/)
  expect(() => grant.end('2023-07-01', '2023-06-15')).toThrowError(/rút ngắn/)
  grant.end('2023-06-15', '2023-06-15')
  expect([grant.validTo, grant.version]).toEqual(['2023-06-15', 2])
  expect(() => grant.end('2023-06-15', '2023-06-15')).toThrowError(/đã kết thúc/)
})

test('what has not begun may be ended as a whole', () => {
  const grant = given('2023-08-01')
  expect(() => grant.end('2023-07-31', '2023-06-15')).toThrowError(/sau ngày bắt đầu/)
  grant.end('2023-08-01', '2023-06-15')
  expect(grant.validTo).toBe('2023-08-01')
})

test('what takes two is decided once, by neither who proposed nor who is named', () => {
  const grant = given('2023-06-15', null, true)
  expect(grant.state).toBe('PROPOSED')
  expect(() => grant.decide('confirm', 'proposer')).toThrowError(/người khác/)
  expect(() => grant.decide('confirm', 'named')).toThrowError(/người khác/)
  grant.decide('confirm', 'third')
  expect([grant.state, grant.decidedBy, grant.version]).toEqual(['CONFIRMED', 'third', 2])
  expect(() => grant.decide('refuse', 'third')).toThrowError(/đã được quyết định/)
})

test('a refused grant cannot be ended: it never began', () => {
  const grant = given('2023-06-15', null, true)
  grant.decide('refuse', 'third')
  expect(() => grant.end('2023-06-15', '2023-06-15')).toThrowError(/từ chối/)
})
