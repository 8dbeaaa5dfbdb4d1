import { expect, test } from 'vitest'
import { needsSecondFactor, ROLES, takesTwo, withheldOf } from '../role/role.ts'
import { rightsOf } from './rights.ts'
import { addressHint, endOfSession } from './session.ts'

const ROLE_CODES = Object.keys(ROLES)

test('an address is shown by half', () => {
  expect(addressHint('203.0.113.7')).toBe('203.0.…')
  expect(addressHint('::ffff:203.0.113.7')).toBe('203.0.…')
  expect(addressHint('2001:db8::1')).toBe('2001:db8:…')
})

test('a session lasts twelve hours at most', () => {
  expect(endOfSession(new Date('2026-01-01T00:00:00Z')).toISOString()).toBe('2026-01-01T12:00:00.000Z')
})

test('before the second factor the privileged actions are in no grant; after it all of them are', () => {
  const roles = [
    { role: 'administrator', unitId: 'a' },
    { role: 'leader', unitId: 'b' },
  ]
  const before = rightsOf(roles, { enrolled: false, passed: false, passwordDue: false })
  expect(before.grants[0]?.actions).not.toContain('account.manage')
  expect(before.grants[1]?.actions).toContain('report.read')
  expect(before.withheld).toContain('account.manage')
  const after = rightsOf(roles, { enrolled: true, passed: true, passwordDue: false })
  expect(after.grants[0]?.actions).toContain('account.manage')
  expect(after.withheld).toEqual([])
})

test('an account with a second factor does nothing by the password alone, whether its roles need one or not', () => {
  const roles = [
    { role: 'leader', unitId: 'a' },
    { role: 'approver', unitId: 'b' },
  ]
  const due = rightsOf(roles, { enrolled: true, passed: false, passwordDue: false })
  expect(due.secondFactorDue).toBe(true)
  expect(due.grants.map(({ actions }) => actions)).toEqual([[], []])
  expect(due.withheld).toEqual(expect.arrayContaining(['report.read', 'reorganisation.approve']))
  const passed = rightsOf(roles, { enrolled: true, passed: true, passwordDue: false })
  expect(passed).toMatchObject({ withheld: [], secondFactorDue: false })
})

test('a password of somebody else’s making opens nothing, with or without a second factor', () => {
  const roles = [{ role: 'leader', unitId: 'a' }]
  for (const passed of [false, true]) {
    const due = rightsOf(roles, { enrolled: passed, passed, passwordDue: true })
    expect(due.grants.map(({ actions }) => actions)).toEqual([[]])
    expect(due).toMatchObject({ passwordDue: true, secondFactorDue: false })
  }
})

test('where an installation says so, a role that opens what people wrote gives nothing without a second factor', () => {
  const roles = ['petition_handler', 'clerk', 'auditor'].map((role) => ({ role, unitId: 'a' }))
  const rights = (passed: boolean) =>
    rightsOf(roles, { enrolled: passed, passed, passwordDue: false }, (role) => withheldOf(role, true))
  const [handler, clerk, auditor] = rights(false).grants
  expect([handler?.actions, clerk?.actions.includes('petition.handle')]).toEqual([[], false])
  expect(auditor?.actions).toContain('audit.read')
  expect(rights(false).withheld).toContain('petition.handle')
  expect(rights(true).grants[0]?.actions).toContain('petition.handle')
  expect(ROLE_CODES.filter((role) => takesTwo(role) && !needsSecondFactor(role, true))).toEqual([])
})
