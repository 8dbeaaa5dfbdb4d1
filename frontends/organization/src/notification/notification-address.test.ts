import { expect, test } from 'vitest'
import { addressOf } from './notification-address.ts'

const clock = { noun: 'clock', nounId: 'c1', subjectId: 's1' }

test.each([
  ['complaints', 'petition', '/complaints/clocks/c1'],
  ['complaints', 'transfer', '/complaints/clocks/c1'],
  ['reform', 'dossier', '/reform/dossiers/s1'],
  ['supervision', 'follow_up', '/supervision/follow-ups/s1'],
  ['directives', 'task', '/directives/tasks/s1'],
])('a notification of %s about a %s opens where its slice shows it', (source, subjectKind, address) => {
  expect(addressOf({ ...clock, source, subjectKind })).toBe(address)
})
