import { expect, test } from 'vitest'
import { Inspection, InspectionFinding, InspectionVisit } from './inspection.ts'

const TODAY = '2023-06-15'
const plan = {
  unitId: 'u',
  team: 'Đoàn 1',
  plan: '3/KH',
  mode: 'SURPRISE',
  from: '2023-06-01',
  to: '2023-06-10',
} as const
const planned = (change: object = {}) => Inspection.plan('i', { ...plan, ...change }, 'somebody')
const code = (wanted: string) => expect.objectContaining({ code: wanted })

test('is planned, visits, is concluded; what was visited is not called off', () => {
  const inspection = planned()
  inspection.take('visit', 'b')
  inspection.take('visit', 'b')
  expect(() => inspection.take('callOff', 'b')).toThrowError(code('STEP_NOT_ALLOWED'))
  inspection.take('conclude', 'b')
  expect(inspection).toMatchObject({ state: 'CONCLUDED', version: 4 })
  expect(() => inspection.take('visit', 'b')).toThrowError(code('STEP_NOT_ALLOWED'))
})

test.each([{ team: ' ' }, { plan: '' }, { to: '2023-05-31' }])('a plan is refused with %o', (change) => {
  expect(() => planned(change)).toThrowError(code('INPUT_INVALID'))
})

test('a visit took place somewhere, and not tomorrow', () => {
  const facts = { visitedUnitId: null, place: 'UBND xã', visitedOn: TODAY }
  expect(InspectionVisit.record('v', planned(), facts, 'b', TODAY)).toMatchObject({
    inspectionId: 'i',
    unitId: 'u',
  })
  for (const change of [{ place: '' }, { visitedOn: '2023-06-16' }])
    expect(() => InspectionVisit.record('v', planned(), { ...facts, ...change }, 'b', TODAY)).toThrowError(
      code('INPUT_INVALID'),
    )
})

test('a violation has a remedy and a day, and is put right', () => {
  const facts = {
    visitId: 'v',
    violation: true,
    content: 'Đi muộn',
    remedy: 'Kiểm điểm',
    dueOn: '2023-07-01',
  }
  for (const change of [{ remedy: null }, { dueOn: null }, { content: ' ' }])
    expect(() => InspectionFinding.record('f', planned(), { ...facts, ...change }, 'b')).toThrowError(
      code('INPUT_INVALID'),
    )
  const found = InspectionFinding.record('f', planned(), facts, 'b')
  found.putRight('2023-06-14', 'c', TODAY)
  expect(found).toMatchObject({ remediedOn: '2023-06-14', version: 2 })
  expect(() => found.putRight('2023-06-16', 'c', TODAY)).toThrowError(code('INPUT_INVALID'))
})
