import { expect, test } from 'vitest'
import { allRoles, clientActions, DOMAINS, heldAfterSecondFactor, readActions } from './registry.ts'

test('names and ports are each of one domain, and organization comes first', () => {
  expect(new Set(DOMAINS.map(({ name }) => name)).size).toBe(DOMAINS.length)
  expect(new Set(DOMAINS.map(({ port }) => port)).size).toBe(DOMAINS.length)
  expect(DOMAINS[0]?.name).toBe('organization')
})

test('an action is declared by one domain only', () => {
  const all = DOMAINS.flatMap(({ actions }) => Object.keys(actions))
  expect(new Set(all).size).toBe(all.length)
})

test('roles that read all hold the reading action of each domain; what others hold is declared', () => {
  for (const role of ['leader', 'report_editor', 'integrator'])
    expect(allRoles()[role]).toEqual(expect.arrayContaining(readActions()))
  expect(allRoles().custodian).toEqual(expect.not.arrayContaining(readActions('organization')))
  expect(readActions('organization')).not.toContain('organization.read')
})

test('programs are given what is declared for them, never what waits for a second factor', () => {
  expect(clientActions()).toEqual(expect.arrayContaining(readActions()))
  expect(clientActions().filter((action) => heldAfterSecondFactor().includes(action))).toEqual([])
})
