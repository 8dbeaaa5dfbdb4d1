import { expect, test } from 'vitest'
import { type Sent, type Step, withTransfers } from './thread.ts'

const step = (kind: Step['step'], id: string): Step => ({
  __typename: 'PetitionStep',
  id,
  step: kind,
  field: null,
  reason: null,
  document: null,
  effectiveOn: '2023-06-15',
  at: '2023-06-15T01:00:00Z',
})
const sent = (id: string): Sent => ({
  __typename: 'Transfer',
  id,
  state: 'SENT',
  ordinal: 1,
  sentOn: '2023-06-15',
  decidedOn: null,
  bounceReason: null,
  to: null,
})

test('each step that sent the petition on is told with its own transfer', () => {
  const steps = [
    step('register', 'a'),
    step('transfer', 'b'),
    step('transferReturned', 'c'),
    step('transfer', 'd'),
  ]
  const told = withTransfers(steps, [sent('1'), sent('2')])
  expect(told.map((each) => each.sent?.id)).toEqual([undefined, '1', undefined, '2'])
})

test('a transfer that is out of sight leaves its step as it is', () => {
  expect(withTransfers([step('transfer', 'b')], [])).toMatchObject([{ id: 'b' }])
})
