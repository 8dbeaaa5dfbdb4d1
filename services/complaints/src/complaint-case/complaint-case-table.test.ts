import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { ComplaintCase } from './complaint-case.ts'
import { complaintCaseLifecycle, RESOLVED } from './complaint-case-lifecycle.ts'
import { onDay, type StepFacts } from './complaint-case-step.ts'

const { states, steps, table } = complaintCaseLifecycle
type State = (typeof states)[number]

const DAY = '2026-07-06'

const FULL: StepFacts = onDay(DAY, {
  concerned: 'Trần Văn A',
  document: '1/QĐ',
  reason: 'Lý do',
  officer: 'Người khác',
  outcome: 'JUSTIFIED',
  attended: 1,
  days: 15,
})

const opening = {
  id: 'id',
  unitId: 'unit',
  code: 'KN',
  title: 'Việc',
  concerned: 'Trần Văn A',
  againstUnitId: null,
  jurisdiction: null,
  overruled: null,
}

const standing = (state: State): ComplaintCase =>
  Object.assign<ComplaintCase, Partial<ComplaintCase>>(new ComplaintCase(opening, DAY, DAY, 'by'), {
    state,
    verifiedOn: DAY,
  })

const code = (run: () => unknown) => {
  try {
    run()
    return 'DONE'
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}

describe('every step from every state', () => {
  const pairs = states.flatMap((state) => steps.map((step) => [state, step] as const))
  test.each(pairs)('%s: %s is as the table says', (state, step) => {
    const { from, to } = table[step] as { from: readonly string[]; to?: string }
    const taken = standing(state)
    const allowed = from.includes(state)
    expect(code(() => taken.take(step, FULL, 'by', DAY))).toBe(allowed ? 'DONE' : 'STEP_NOT_ALLOWED')
    expect(taken.state).toBe(allowed ? (to ?? state) : state)
  })

  test.each(steps)('%s says what it has to, or nothing is changed', (step) => {
    const [from] = table[step].from
    const taken = standing(from as State)
    const says = step === 'close'
    expect(code(() => taken.take(step, onDay(DAY), 'by', DAY))).toBe(says ? 'DONE' : 'INPUT_INVALID')
    expect(taken.version).toBe(says ? 2 : 1)
  })
})

test.each([
  [DAY, null, 'DONE'],
  [null, 'Quyết định trái pháp luật rõ ràng, sửa ngay.', 'DONE'],
  [null, null, 'VERIFICATION_REQUIRED'],
  [null, ' \u200b', 'VERIFICATION_REQUIRED'],
] as const)('verified on %s, not verified because %s: deciding is %s', (verifiedOn, unverified, expected) => {
  const taken = Object.assign(standing('VERIFYING'), { verifiedOn })
  expect(code(() => taken.take('decide', { ...FULL, unverified }, 'by', DAY))).toBe(expected)
})

test('what is taken up again is verified again', () => {
  const taken = standing('CLOSED')
  taken.take('reopen', FULL, 'by', DAY)
  expect(code(() => taken.take('decide', FULL, 'by', DAY))).toBe('VERIFICATION_REQUIRED')
  taken.take('verify', FULL, 'by', DAY)
  expect(code(() => taken.take('decide', FULL, 'by', DAY))).toBe('DONE')
})

test('no way through the table reaches a decision but by deciding, with its paper', () => {
  const entering = steps.filter((step) => {
    const { from, to } = table[step] as { from: readonly State[]; to?: State }
    return to !== undefined && RESOLVED.includes(to) && from.some((each) => !RESOLVED.includes(each))
  })
  expect(entering).toEqual(['decide'])
  expect(code(() => standing('VERIFYING').take('decide', { ...FULL, document: ' ' }, 'by', DAY))).toBe(
    'INPUT_INVALID',
  )
})

test.each(['decide', 'assign', 'extend'] as const)(
  '%s by a paper of invisible characters is by none',
  (step) => {
    for (const field of ['document', step === 'assign' ? 'officer' : 'reason']) {
      const unseen = { ...FULL, [field]: '\u200b' }
      expect(
        code(() => standing(table[step].from[0]).take(step, unseen, 'by', DAY)),
        field,
      ).toBe('INPUT_INVALID')
    }
  },
)

test('a complaint stands still since the decree of 2026 and not before', () => {
  const before = new ComplaintCase(opening, '2023-06-01', '2023-06-01', 'by')
  before.state = 'VERIFYING'
  const on = '2026-06-30'
  expect(code(() => before.take('suspend', { ...FULL, on }, 'by', DAY))).toBe('SUSPENSION_NOT_PROVIDED')
  // One that was under way by then follows the decree too.
  expect(code(() => before.take('suspend', { ...FULL, on: '2026-07-01' }, 'by', DAY))).toBe('DONE')
})
