import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { RedactedCopy } from './redacted-copy.ts'
import { redactedCopyLifecycle } from './redacted-copy-lifecycle.ts'

const { states, steps, table } = redactedCopyLifecycle
const at = new Date('2023-06-15T08:00:00Z')
const second = { subject: 'second', name: 'Người Hai', at }
const maker = { subject: 'maker', name: 'Người Một', at }

const code = (run: () => unknown) => {
  try {
    run()
    return 'DONE'
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}

const copy = () =>
  new RedactedCopy(
    'id',
    {
      unitId: 'unit',
      petitionId: 'petition',
      sightRequestId: 'sight',
      title: 'Nội dung đơn',
      madeBy: 'maker',
      madeByName: 'Người Một',
      madeAt: at,
    },
    Buffer.from('sealed'),
  )

describe('every decision from every state', () => {
  const pairs = states.flatMap((state) => steps.map((step) => [state, step] as const))
  test.each(pairs)('%s: %s is as the table says', (state, step) => {
    const { from, to } = table[step] as { from: readonly string[]; to: string }
    const decided = Object.assign(copy(), { state })
    const allowed = from.includes(state)
    expect(code(() => decided.decide(step, 'vì còn nêu nghề', second))).toBe(
      allowed ? 'DONE' : 'STEP_NOT_ALLOWED',
    )
    expect(decided.state).toBe(allowed ? to : state)
  })
})

test.each(['release', 'give_back'] as const)('who made it does not %s it', (step) => {
  expect(code(() => copy().decide(step, 'x', maker))).toBe('CONFLICT_OF_INTEREST')
})

test('who made it may withdraw it, and nothing of its words is kept', () => {
  const released = copy()
  released.decide('release', null, second)
  expect(released.sealed).not.toBeNull()
  released.decide('withdraw', 'còn nêu nghề', maker)
  expect(released).toMatchObject({ state: 'WITHDRAWN', sealed: null, note: 'còn nêu nghề', version: 3 })
})

test.each(['give_back', 'withdraw'] as const)('%s says why', (step) => {
  const decided = Object.assign(copy(), { state: table[step].from[0] })
  expect(code(() => decided.decide(step, ' ', second))).toBe('INPUT_INVALID')
})
