import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { DenunciationCase, refuseHandler } from './denunciation-case.ts'
import { denunciationCaseLifecycle, UNFINISHED } from './denunciation-case-lifecycle.ts'
import { onDay, type StepFacts } from './denunciation-case-step.ts'

const { states, steps, table } = denunciationCaseLifecycle
const DAY = '2023-06-15'

const FULL: StepFacts = onDay(DAY, {
  concerned: 'Trần Văn A',
  document: '1/QĐ',
  reason: 'Lý do',
  officer: 'Người khác',
  outcome: 'TRUE',
  to: 'unit',
  extension: 'COMPLEX',
  days: 30,
  suspension: 'EXPERT_ASSESSMENT',
})

const opening = {
  id: 'id',
  unitId: 'unit',
  code: 'TC',
  title: 'Việc',
  concerned: 'Trần Văn A',
  concernedUnitId: null,
  concernedHead: false,
  concernedAccount: null,
  keptOut: [],
}

/** A case that stands there, with all that a case has by then. */
const standing = (state: (typeof states)[number]) =>
  Object.assign<DenunciationCase, Partial<DenunciationCase>>(
    new DenunciationCase(opening, '2023-06-01', '2023-06-01', 'by'),
    { state, publishedOn: DAY, verifiedOn: DAY },
  )

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
    expect(taken.version).toBe(allowed ? 2 : 1)
  })

  test.each(steps)('%s says what it has to, or nothing is changed', (step) => {
    const [from] = table[step].from
    const empty = onDay(DAY)
    const taken = standing(from as (typeof states)[number])
    const says = step === 'close'
    expect(code(() => taken.take(step, empty, 'by', DAY))).toBe(says ? 'DONE' : 'INPUT_INVALID')
    expect(taken.version).toBe(says ? 2 : 1)
  })
})

test('no way through the table reaches a conclusion without its paper, nor an end of one that was not made public', () => {
  for (const step of ['conclude', 'handle'] as const)
    expect(
      code(() => standing('VERIFYING').take('conclude', { ...FULL, document: ' ' }, 'by', DAY)),
      step,
    ).toBe('INPUT_INVALID')
  const handled = standing('HANDLED')
  handled.publishedOn = null
  expect(code(() => handled.take('close', FULL, 'by', DAY))).toBe('CONCLUSION_NOT_PUBLISHED')
  const leading = steps.filter((step) => (table[step] as { to?: string }).to === 'CONCLUDED')
  expect(leading).toEqual(['conclude'])
  // What is over allows nothing but to be taken up again, and everything else allows something.
  for (const state of states) {
    const allowed = denunciationCaseLifecycle.allowed(state).filter((step) => step !== 'reopen')
    expect(allowed.length > 0, state).toBe(UNFINISHED.includes(state))
  }
})

test('nothing is concluded that was not verified, nor after it was taken up again', () => {
  const conclude = (taken: DenunciationCase) => code(() => taken.take('conclude', FULL, 'by', DAY))
  const unverified = Object.assign(standing('VERIFYING'), { verifiedOn: null })
  expect(conclude(unverified)).toBe('VERIFICATION_REQUIRED')
  unverified.take('verify', FULL, 'by', DAY)
  expect(conclude(unverified)).toBe('DONE')
  const again = standing('CLOSED')
  again.take('reopen', FULL, 'by', DAY)
  expect(conclude(again)).toBe('VERIFICATION_REQUIRED')
})

describe('who has a part in a case', () => {
  const relations = [
    ['the denounced', 'accused', 'by', 'CONFLICT_OF_INTEREST'],
    ['who is kept out', 'out', 'by', 'CONFLICT_OF_INTEREST'],
    ['somebody else', 'other', 'by', 'DONE'],
    ['somebody without an account', null, 'by', 'DONE'],
    ['anybody, by who is kept out', 'other', 'out', 'CONFLICT_OF_INTEREST'],
  ] as const
  test.each(relations)('%s is assigned', (_relation, officerAccount, by, expected) => {
    const taken = Object.assign(standing('ACCEPTED'), { concernedAccount: 'accused', keptOut: ['out'] })
    expect(code(() => taken.take('assign', { ...FULL, officerAccount }, by, DAY))).toBe(expected)
  })

  test.each(steps)('who is kept out does not take the step %s', (step) => {
    const [from] = table[step].from
    const taken = Object.assign(standing(from as (typeof states)[number]), { keptOut: ['out'] })
    expect(code(() => taken.take(step, FULL, 'out', DAY))).toBe('CONFLICT_OF_INTEREST')
  })
})

test.each(['document', 'officer', 'reason', 'title'])('%s of invisible characters says nothing', (field) => {
  const unseen = { [field]: ' \u200b\u2060' }
  const step = field === 'reason' ? 'extend' : 'assign'
  expect(
    code(() =>
      field === 'title'
        ? new DenunciationCase({ ...opening, ...unseen }, DAY, DAY, 'by')
        : standing('VERIFYING').take(step, { ...FULL, ...unseen }, 'by', DAY),
    ),
  ).toBe('INPUT_INVALID')
})

test('a day before the last step, or to come, is refused', () => {
  for (const on of ['2023-05-31', '2023-06-16'])
    expect(code(() => standing('RECEIVED').take('check', { ...FULL, on }, 'by', DAY))).toBe('INPUT_INVALID')
})

test('who is denounced does not verify, however they are written', () => {
  const officer = ' TRAN VAN A'
  expect(code(() => standing('ACCEPTED').take('assign', { ...FULL, officer }, 'by', DAY))).toBe(
    'CONFLICT_OF_INTEREST',
  )
})

describe('whose it is to deal with a denounced', () => {
  const superior = { id: 'above', name: 'Huyện' }
  const relations = [
    ['own', 'there', false, null],
    ['above', 'above', false, null],
    ['below', 'under', true, null],
    ['head: own', 'there', false, 'NOT_COMPETENT'],
    ['head: above', 'above', false, null],
    ['head: two above', 'top', false, 'NOT_COMPETENT'],
    ['head: below', 'under', true, 'NOT_COMPETENT'],
  ] as const
  test.each(relations)('%s', (relation, unitId, isBelow, refused) => {
    const concernedHead = relation.startsWith('head')
    const concerned = { ...opening, concernedHead }
    const expected = refused ?? (isBelow ? 'CONFLICT_OF_INTEREST' : 'DONE')
    expect(code(() => refuseHandler(unitId, concerned, { isBelow, superior }))).toBe(expected)
  })

  test('a head of the top unit is dealt with outside', () => {
    const concerned = { ...opening, concernedHead: true }
    expect(code(() => refuseHandler('top', concerned, { isBelow: false, superior: null }))).toBe(
      'NOT_COMPETENT',
    )
  })

  test('of a head the unit is said', () => {
    const headless = { ...opening, concernedHead: true }
    expect(code(() => new DenunciationCase(headless, DAY, DAY, 'by'))).toBe('INPUT_INVALID')
  })
})
