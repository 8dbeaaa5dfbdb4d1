import { describe, expect, test } from 'vitest'
import { Dossier } from './dossier.ts'
import type { DossierStepName } from './dossier-lifecycle.ts'

const NOW = '2023-06-15T01:00:00.000Z'
const TODAY = '2023-06-15'
const submission = {
  unitId: 'u',
  code: 'HS-1',
  procedureId: 'p',
  applicant: 'Người thử',
  channel: 'COUNTER',
  submittedAt: '2023-06-12T02:00:00.000Z',
  outside: false,
} as const
const submitted = (change: object = {}) => Dossier.submit('id', { ...submission, ...change }, 'somebody', NOW)
const facts = (change: object = {}) => ({
  on: TODAY,
  document: null,
  reason: null,
  promisedOn: null,
  ...change,
})
const code = (wanted: string) => expect.objectContaining({ code: wanted })

const through = (...steps: DossierStepName[]) => {
  const dossier = submitted()
  const said = { document: '1/TB', reason: 'Thiếu tờ khai', promisedOn: '2023-07-01' }
  for (const step of steps) dossier.take(step, facts(said), 'somebody', TODAY)
  return dossier
}

test.each([
  ['a code', { code: ' ' }],
  ['an applicant', { applicant: '' }],
  ['a time that has come', { submittedAt: '2023-06-15T02:00:00.000Z' }],
])('it is not submitted without %s', (_what, change) => {
  expect(() => submitted(change)).toThrowError(code('INPUT_INVALID'))
})

describe('its steps', () => {
  test('from submission to result', () => {
    expect(through('receive', 'process', 'finish', 'returnResult')).toMatchObject({
      state: 'RETURNED',
      endedOn: TODAY,
      steps: 5,
    })
  })

  test('each supplement is counted', () => {
    const dossier = through('receive', 'requestSupplement', 'takeSupplement', 'requestSupplement')
    expect(dossier).toMatchObject({ state: 'SUPPLEMENT_REQUESTED', supplements: 2 })
  })

  test.each([
    ['a refusal without its reason', ['receive'], 'refuse', { document: '1/TB' }],
    ['a supplement without its paper', ['receive'], 'requestSupplement', { reason: 'x' }],
    [
      'an apology that promises nothing ahead',
      ['receive', 'process'],
      'apologise',
      { document: 'x', promisedOn: TODAY },
    ],
    ['a step before the last one', ['receive'], 'process', { on: '2023-06-14' }],
    ['a step of tomorrow', ['receive'], 'process', { on: '2023-06-16' }],
  ] as const)('refuses %s', (_what, before, step, said) => {
    expect(() => through(...before).take(step, facts(said), 'b', TODAY)).toThrowError(code('INPUT_INVALID'))
  })

  test.each([
    ['a result before it was received', [], 'finish'],
    ['a withdrawal after the result', ['receive', 'process', 'finish'], 'withdraw'],
    ['a second new day', ['receive', 'process', 'apologise'], 'apologise'],
  ] as const)('refuses %s', (_what, before, step) => {
    const said = facts({ document: 'x', reason: 'x', promisedOn: '2023-07-02' })
    expect(() => through(...before).take(step, said, 'b', TODAY)).toThrowError(code('STEP_NOT_ALLOWED'))
  })
})
