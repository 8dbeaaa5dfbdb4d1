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
  ground: 'GROUND_3',
  dialogueFor: '2026-07-11',
  ledBy: 'HEAD',
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
    dialogueFor: DAY,
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
    expect(code(() => taken.take(step, FULL, 'by', { today: DAY }))).toBe(
      allowed ? 'DONE' : 'STEP_NOT_ALLOWED',
    )
    expect(taken.state).toBe(allowed ? (to ?? state) : state)
  })

  test.each(steps)('%s says what it has to, or nothing is changed', (step) => {
    const [from] = table[step].from
    const taken = standing(from as State)
    const says = step === 'close'
    expect(code(() => taken.take(step, onDay(DAY), 'by', { today: DAY }))).toBe(
      says ? 'DONE' : 'INPUT_INVALID',
    )
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
  expect(code(() => taken.take('decide', { ...FULL, unverified }, 'by', { today: DAY }))).toBe(expected)
})

test('what is taken up again is verified again', () => {
  const taken = standing('CLOSED')
  taken.take('reopen', FULL, 'by', { today: DAY })
  expect(code(() => taken.take('decide', FULL, 'by', { today: DAY }))).toBe('VERIFICATION_REQUIRED')
  taken.take('verify', FULL, 'by', { today: DAY })
  expect(code(() => taken.take('decide', FULL, 'by', { today: DAY }))).toBe('DONE')
})

test('no way through the table reaches a decision but by deciding, with its paper', () => {
  const entering = steps.filter((step) => {
    const { from, to } = table[step] as { from: readonly State[]; to?: State }
    return to !== undefined && RESOLVED.includes(to) && from.some((each) => !RESOLVED.includes(each))
  })
  expect(entering).toEqual(['decide'])
  expect(
    code(() => standing('VERIFYING').take('decide', { ...FULL, document: ' ' }, 'by', { today: DAY })),
  ).toBe('INPUT_INVALID')
})

test.each(['decide', 'assign', 'extend'] as const)(
  '%s by a paper of invisible characters is by none',
  (step) => {
    for (const field of ['document', step === 'assign' ? 'officer' : 'reason']) {
      const unseen = { ...FULL, [field]: '\u200b' }
      expect(
        code(() => standing(table[step].from[0]).take(step, unseen, 'by', { today: DAY })),
        field,
      ).toBe('INPUT_INVALID')
    }
  },
)

test('complex is what was accepted since the decree of 2026, on one of its grounds, and once more after it is taken up again', () => {
  const of = (acceptedOn: string) => Object.assign(standing('VERIFYING'), { acceptedOn })
  expect(code(() => of('2026-06-30').take('determine_complex', FULL, 'by', { today: DAY }))).toBe(
    'COMPLEXITY_NOT_PROVIDED',
  )
  const none = { ...FULL, ground: null }
  expect(code(() => of('2026-07-01').take('determine_complex', none, 'by', { today: DAY }))).toBe(
    'INPUT_INVALID',
  )
  const taken = of('2026-07-01')
  taken.take('determine_complex', FULL, 'by', { today: DAY })
  expect(taken).toMatchObject({ state: 'VERIFYING', complexOn: DAY, complexGround: 'GROUND_3' })
  taken.state = 'CLOSED'
  taken.take('reopen', FULL, 'by', { today: DAY })
  expect(taken).toMatchObject({ complexOn: null, complexGround: null })
})

test('a complaint stands still since the decree of 2026 and not before', () => {
  const before = new ComplaintCase(opening, '2023-06-01', '2023-06-01', 'by')
  before.state = 'VERIFYING'
  const on = '2026-06-30'
  expect(code(() => before.take('suspend', { ...FULL, on }, 'by', { today: DAY }))).toBe(
    'SUSPENSION_NOT_PROVIDED',
  )
  // One that was under way by then follows the decree too.
  expect(code(() => before.take('suspend', { ...FULL, on: '2026-07-01' }, 'by', { today: DAY }))).toBe('DONE')
})

describe('a dialogue since the decree of 2026', () => {
  const LEVELS = ['PROVINCE', 'AGENCY', 'DISTRICT', 'COMMUNE'] as const
  const held = (instance: 'FIRST' | 'SECOND', level: string, more: Partial<StepFacts>) => {
    const taken = Object.assign(standing('VERIFYING'), { instance })
    return code(() => taken.take('hold_dialogue', { ...FULL, ...more }, 'by', { today: DAY, level }))
  }

  test.each(LEVELS)(
    'is led at second instance by the head of %s in person, of a province where much is at stake',
    (level) => {
      for (const concerns of [[], ['TENSION']] as StepFacts['concerns'][]) {
        const mayDelegate = level === 'PROVINCE' && concerns.length === 0
        const expected = mayDelegate ? 'DONE' : 'HEAD_IN_PERSON'
        expect(held('SECOND', level, { ledBy: 'DELEGATE', concerns })).toBe(expected)
        expect(held('SECOND', level, { ledBy: 'HEAD', concerns })).toBe('DONE')
        expect(held('FIRST', level, { ledBy: 'DELEGATE', concerns })).toBe('DONE')
      }
      expect(held('FIRST', level, { ledBy: null })).toBe('INPUT_INVALID')
    },
  )

  test.each([
    ['2026-07-11', DAY, 'DONE'],
    ['2026-07-10', DAY, 'DIALOGUE_NOTICE_TOO_LATE'],
    ['2026-07-05', DAY, 'DIALOGUE_NOTICE_TOO_LATE'],
    // Before the decree no time was set, on its first day it is: also in cases under way.
    ['2026-06-30', '2026-06-30', 'DONE'],
    ['2026-07-01', '2026-06-26', 'DONE'],
    ['2026-07-01', '2026-06-27', 'DIALOGUE_NOTICE_TOO_LATE'],
  ])('for %s, announced on %s: %s', (dialogueFor, on, expected) => {
    const taken = Object.assign(standing('VERIFYING'), { lastOn: '2026-06-01' })
    const facts = { ...FULL, on, dialogueFor }
    expect(code(() => taken.take('announce_dialogue', facts, 'by', { today: DAY }))).toBe(expected)
  })

  test('is held on the day it was announced for, and announced anew for another', () => {
    const taken = standing('VERIFYING')
    taken.dialogueFor = null
    const hold = () => code(() => taken.take('hold_dialogue', FULL, 'by', { today: DAY }))
    expect(hold()).toBe('DIALOGUE_NOT_ANNOUNCED')
    taken.dialogueFor = '2026-07-05'
    expect(hold()).toBe('DIALOGUE_NOT_ANNOUNCED')
    taken.dialogueFor = DAY
    expect(hold()).toBe('DONE')
    expect(taken).toMatchObject({ dialogueOn: DAY, dialogueFor: null })
  })
})
