import { expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { decide, rootsOf } from './decide.ts'

const clerk: Actor = {
  kind: 'person',
  subject: 'a',
  name: 'Clerk',
  authzVersion: 1,
  grants: [
    { role: 'clerk', actions: ['complaints.read'], unitId: 'district' },
    { role: 'admin', actions: [], unitId: 'province' },
  ],
}

test('a grant reaches the unit it is on and everything below', () => {
  expect(decide(clerk, 'complaints.read', { unitPath: ['commune', 'district', 'province'] })).toBe(true)
  expect(decide(clerk, 'complaints.read', { unitPath: ['district', 'province'] })).toBe(true)
})

test('it does not reach above, beside, or another action', () => {
  expect(decide(clerk, 'complaints.read', { unitPath: ['province'] })).toBe(false)
  expect(decide(clerk, 'complaints.read', { unitPath: ['elsewhere', 'province'] })).toBe(false)
  expect(decide(clerk, 'complaints.write', { unitPath: ['district', 'province'] })).toBe(false)
})

test('a role without actions opens no unit', () => {
  expect(rootsOf(clerk)).toEqual(['district'])
})
