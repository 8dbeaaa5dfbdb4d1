import { expect, test } from 'vitest'
import { addressed, type DutyHolder, Notification, type Rung } from './notification.ts'

const holders: DutyHolder[] = [
  { accountId: 'clerk', depth: 0 },
  { accountId: 'district', depth: 1 },
  { accountId: 'province', depth: 2 },
]
const told = (rung: Rung, more: readonly DutyHolder[] = holders, own = true) =>
  addressed(more, rung, own).map(({ accountId, address }) => `${accountId} ${address}`)

test('whoever has the duty is told; when it is over, the nearest above as well', () => {
  expect(told('WARN')).toEqual(['clerk OWN'])
  expect(told('DUE')).toEqual(['clerk OWN'])
  expect(told('OVER')).toEqual(['clerk OWN', 'district SUPERIOR'])
})

test('where nobody has it the nearest above is told at once; where nobody has it at all, nobody', () => {
  expect(told('WARN', holders.slice(1))).toEqual(['district SUPERIOR'])
  expect(told('OVER', holders.slice(2))).toEqual(['province SUPERIOR'])
  expect(told('OVER', [])).toEqual([])
})

test('a unit that waits is told by itself; who has both places is told once', () => {
  expect(told('OVER', holders, false)).toEqual(['clerk WAITING'])
  const both = [...holders, { accountId: 'clerk', depth: 1 }]
  expect(told('OVER', both)).toEqual(['clerk OWN', 'district SUPERIOR'])
})

test('what was read stays read since the first time', () => {
  const notification = new Notification()
  notification.read(new Date('2023-06-15T01:00:00Z'))
  notification.read(new Date('2023-06-16T01:00:00Z'))
  expect(notification.readAt?.toISOString()).toBe('2023-06-15T01:00:00.000Z')
})
