import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { ProtectionMeasure } from './protection-measure.ts'
import { protectionMeasureLifecycle } from './protection-measure-lifecycle.ts'

const { states, steps, table } = protectionMeasureLifecycle
const DAY = '2023-06-15'
const days = { receivedOn: '2023-06-01', today: DAY }
const asked = {
  caseId: 'case',
  unitId: 'unit',
  kind: 'EMPLOYMENT',
  person: 'DENOUNCER',
  reason: 'Bị điều chuyển',
  askedOn: '2023-06-10',
} as const

const code = (run: () => unknown) => {
  try {
    run()
    return 'DONE'
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}

const measure = () => new ProtectionMeasure('id', asked, days, 'by')
const decided = { on: DAY, document: '1/QĐ-BV', note: 'Giữ nguyên vị trí' }

describe('every decision from every state', () => {
  const pairs = states.flatMap((state) => steps.map((step) => [state, step] as const))
  test.each(pairs)('%s: %s is as the table says', (state, step) => {
    const { from, to } = table[step] as { from: readonly string[]; to?: string }
    const taken = measure()
    taken.state = state
    const allowed = from.includes(state)
    expect(code(() => taken.decide(step, decided, 'by', DAY))).toBe(allowed ? 'DONE' : 'STEP_NOT_ALLOWED')
    expect(taken.state).toBe(allowed ? (to ?? state) : state)
  })

  test.each(steps)('%s is never without its paper', (step) => {
    const taken = measure()
    taken.state = table[step].from[0]
    expect(code(() => taken.decide(step, { ...decided, document: ' ' }, 'by', DAY))).toBe('INPUT_INVALID')
    expect(code(() => taken.decide(step, { ...decided, note: null }, 'by', DAY))).toBe(
      step === 'grant' ? 'DONE' : 'INPUT_INVALID',
    )
  })
})

test('what is asked says why, on a day from the receipt on', () => {
  for (const change of [{ reason: ' ' }, { askedOn: '2023-05-31' }, { askedOn: '2023-06-16' }])
    expect(code(() => new ProtectionMeasure('id', { ...asked, ...change }, days, 'by'))).toBe('INPUT_INVALID')
  expect(code(() => measure().decide('grant', { ...decided, on: '2023-06-09' }, 'by', DAY))).toBe(
    'INPUT_INVALID',
  )
})
