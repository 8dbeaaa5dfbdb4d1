import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Classification, clockOf, outcomesOf } from './classification.ts'
import { Petition, type Registration, refuseGrounds } from './petition.ts'
import { type Outcome, type PetitionState, petitionLifecycle } from './petition-lifecycle.ts'

const registration: Registration = {
  id: 'p',
  unitId: 'u',
  code: 'ABC123',
  channel: 'POST',
  receivedOn: '2023-06-12',
  summary: 'Tranh chấp ranh giới',
  summaryFolded: 'tranh chap ranh gioi',
  people: 1,
  anonymous: false,
  complainedUnitId: null,
  againstHead: false,
  visitId: null,
  vaultRecordId: 'r',
  registeredBy: 'clerk',
  cameById: null,
  handedOverFromId: null,
}

const petition = (change: Partial<Registration> = {}) => new Petition({ ...registration, ...change })
const code = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (cause) {
    return (cause as { code: string }).code
  }
}

const found = (kind: Classification['kind'], more: Partial<Classification> = {}): Classification => ({
  kind,
  jurisdiction: 'OWN',
  conditionsMet: true,
  ...more,
})

describe('classification', () => {
  test.each([
    [found('COMPLAINT'), ['accept'], 'complaint.accept'],
    [found('COMPLAINT', { conditionsMet: false }), ['advise', 'return', 'archive'], null],
    [found('COMPLAINT', { jurisdiction: 'OTHER_AUTHORITY' }), ['advise', 'transfer', 'return'], null],
    [found('DENUNCIATION'), ['accept'], 'denunciation.initial'],
    [found('DENUNCIATION', { conditionsMet: false }), ['archive'], 'denunciation.initial'],
    [found('DENUNCIATION', { jurisdiction: 'OTHER_AUTHORITY' }), ['transfer'], 'denunciation.transfer'],
    [found('REFLECTION'), ['answer', 'advise'], null],
    [found('REFLECTION', { jurisdiction: 'OTHER_AUTHORITY' }), ['transfer', 'advise'], null],
  ] as const)('%o leads to %o, timed by %s', (classification, outcomes, clock) => {
    expect(outcomesOf(classification, '2023-06-12')).toEqual(outcomes)
    expect(clockOf(classification)).toBe(clock)
  })

  test('a denunciation is never returned or guided, whatever was found of it', () => {
    for (const jurisdiction of ['OWN', 'OTHER_AUTHORITY', 'OUTSIDE'] as const)
      for (const conditionsMet of [true, false]) {
        const outcomes = outcomesOf({ kind: 'DENUNCIATION', jurisdiction, conditionsMet }, '2023-06-12')
        expect(outcomes).not.toContain('return')
        expect(outcomes).not.toContain('advise')
      }
  })

  test('of a day before the rules nobody can say', () => {
    expect(code(() => outcomesOf(found('COMPLAINT'), '2014-12-14'))).toBe('NO_RULE_TO_ARM')
  })
})

describe('a petition', () => {
  test('of a denouncer is found by no number of anybody any more', () => {
    const it = petition()
    it.classify(found('COMPLAINT'), 'handler')
    it.classify(found('DENUNCIATION'), 'handler')
    expect(it).toMatchObject({ state: 'CLASSIFIED', version: 3 })
  })

  test('becomes what the rules leave to it, and nothing else', () => {
    const it = petition()
    expect(code(() => it.conclude('answer'))).toBe('STEP_NOT_ALLOWED')
    it.classify(found('COMPLAINT'), 'handler')
    expect(code(() => it.conclude('answer'))).toBe('STEP_NOT_ALLOWED')
  })

  test('is merged into another, never into itself, never a denunciation', () => {
    const [it, other] = [petition(), petition({ id: 'q' })]
    other.tieTo('m')
    expect(code(() => it.mergeInto(it))).toBe('INPUT_INVALID')
    it.mergeInto(other)
    expect(it).toMatchObject({ state: 'MERGED', mergedIntoId: 'q', matterId: 'm' })
    const denounced = petition({ id: 'r' })
    denounced.classify(found('DENUNCIATION'), 'handler')
    expect(code(() => denounced.mergeInto(other))).toBe('STEP_NOT_ALLOWED')
    expect(code(() => other.mergeInto(denounced))).toBe('STEP_NOT_ALLOWED')
  })

  test('that came back waits for its unit again', () => {
    const it = petition()
    it.classify(found('REFLECTION', { jurisdiction: 'OTHER_AUTHORITY' }), 'handler')
    it.conclude('transfer')
    expect(it.outcomes).toEqual([])
    it.comeBack()
    expect(it.outcomes).toEqual(['transfer', 'advise'])
  })
})

test('grounds have a reason, and a day between the receipt and today', () => {
  const grounds = { reason: 'Vì thế', document: null, effectiveOn: '2023-06-14' }
  const refused = (change: object) =>
    code(() => refuseGrounds({ ...grounds, ...change }, '2023-06-12', '2023-06-15'))
  expect(refused({})).toBeUndefined()
  expect(refused({ effectiveOn: '2023-06-11' })).toBe('DATE_INVALID')
  expect(refused({ effectiveOn: '2023-06-16' })).toBe('DATE_INVALID')
  expect(refused({ reason: ' ' })).toBe('INPUT_INVALID')
  expect(refused({ document: 'x'.repeat(201) })).toBe('INPUT_INVALID')
})

test('whatever steps are tried in whatever order, only those of the table lead anywhere', () => {
  const steps = fc.array(fc.constantFrom(...petitionLifecycle.steps), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(steps, (tried) => {
      let state: PetitionState = 'RECEIVED'
      for (const step of tried) {
        const { from, to }: { from: readonly PetitionState[]; to: PetitionState } =
          petitionLifecycle.table[step]
        const allowed = from.includes(state)
        expect(code(() => petitionLifecycle.step(state, step))).toBe(allowed ? undefined : 'STEP_NOT_ALLOWED')
        if (allowed) state = to
      }
    }),
  )
})

test('an outcome is a step of the table', () => {
  const all: Outcome[] = ['accept', 'advise', 'return', 'archive', 'answer', 'transfer']
  for (const outcome of all) expect(petitionLifecycle.table[outcome].from).toEqual(['CLASSIFIED'])
})
