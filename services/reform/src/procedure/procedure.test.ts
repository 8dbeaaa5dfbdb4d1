import { expect, test } from 'vitest'
import { Procedure } from './procedure.ts'

const identity = { unitId: 'u', code: '1.001234' }
const facts = { name: 'Đăng ký kết hôn', field: 'Hộ tịch', level: 'COMMUNE', statutoryDays: 3 } as const
const decided = { decision: '12/QĐ-UBND', decidedOn: '2023-03-01' }
const at = { by: 'somebody', today: '2023-06-15' }
const issued = (change: object = {}) =>
  Procedure.issue('id', { ...identity, ...change }, { ...facts, ...change }, { ...decided, ...change }, at)

test.each([
  ['a code is missing', { code: ' ' }],
  ['a name is missing', { name: '' }],
  ['its days are not whole', { statutoryDays: 1.5 }],
  ['its days are too many', { statutoryDays: 366 }],
  ['it is decided tomorrow', { decidedOn: '2023-06-16' }],
  ['the decision has no symbol', { decision: '' }],
])('it is refused where %s', (_why, change) => {
  expect(() => issued(change)).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }))
})

test('a decision amends it, another ends it, and then nothing more is decided', () => {
  const procedure = issued()
  procedure.amend({ ...facts, statutoryDays: 5 }, { decision: '20/QĐ', decidedOn: '2023-04-01' }, at)
  expect(procedure).toMatchObject({ statutoryDays: 5, state: 'IN_FORCE', version: 2 })
  const before = { decision: '21/QĐ', decidedOn: '2023-03-31' }
  expect(() => procedure.abolish(before, at)).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }))
  procedure.abolish({ decision: '22/QĐ', decidedOn: '2023-05-01' }, at)
  expect(procedure).toMatchObject({ state: 'ABOLISHED', changedOn: '2023-05-01', version: 3 })
  expect(() => procedure.amend(facts, decided, at)).toThrowError(
    expect.objectContaining({ code: 'STEP_NOT_ALLOWED' }),
  )
})
