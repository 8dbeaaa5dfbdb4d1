import { expect, test } from 'vitest'
import { Unit, type UnitLevel } from '../unit/unit.ts'
import { type Decree, type PlannedEffect, reorganise } from './reorganisation.ts'

const DAY = '2024-09-01'
const aUnit = (code: string, level: UnitLevel, parentId: string | null) =>
  Unit.open(`id-${code}`, level, null, { code, name: `Unit ${code}`, kind: 'xã', parentId })

const world = () => [
  aUnit('P', 'PROVINCE', null),
  aUnit('D1', 'DISTRICT', 'id-P'),
  aUnit('D2', 'DISTRICT', 'id-P'),
  aUnit('c1', 'COMMUNE', 'id-D1'),
  aUnit('c2', 'COMMUNE', 'id-D1'),
  aUnit('c3', 'COMMUNE', 'id-D2'),
]

const decree = (...effects: PlannedEffect[]): Decree => ({
  title: 't',
  legalBasis: '1/NQ',
  effectiveOn: DAY,
  effects,
})

const merge = (
  predecessor: string,
  code: string,
  parent: string,
  level: UnitLevel = 'COMMUNE',
): PlannedEffect => ({
  kind: 'MERGE',
  level,
  predecessor,
  successor: { code, name: `Unit ${code}`, kind: 'xã', parent },
})

let next = 0
const newId = () => `new-${next++}`

test('merged units end the day the new one begins, even where it keeps code and name', () => {
  const units = world()
  const { opened, event } = reorganise(units, decree(merge('c1', 'c1', 'D1'), merge('c2', 'c1', 'D1')), newId)
  expect(opened).toHaveLength(1)
  expect(opened[0]?.stateOn(DAY)).toMatchObject({ code: 'c1', parentId: 'id-D1' })
  expect(opened[0]?.id).not.toBe('id-c1')
  expect(units.filter((unit) => unit.closedOn === DAY).map((unit) => unit.id)).toEqual(['id-c1', 'id-c2'])
  expect(event.effects.map((effect) => [effect.predecessorId, effect.successorId, effect.share])).toEqual([
    ['id-c1', opened[0]?.id, 1],
    ['id-c2', opened[0]?.id, 1],
  ])
})

test('a unit the decree lets continue is enlarged and stays the same unit', () => {
  const units = world()
  const continuing = { ...merge('D1', 'D1', 'P', 'DISTRICT'), continues: true }
  const moved: PlannedEffect = {
    kind: 'TRANSFER',
    level: 'COMMUNE',
    predecessor: 'c3',
    successor: { code: 'c3', name: 'Unit c3', kind: 'xã', parent: 'D1' },
  }
  const { opened, event } = reorganise(
    units,
    decree(continuing, merge('D2', 'D1', 'P', 'DISTRICT'), moved),
    newId,
  )
  expect(opened).toEqual([])
  expect(units.find((unit) => unit.id === 'id-D1')?.closedOn).toBeNull()
  expect(units.find((unit) => unit.id === 'id-D2')?.closedOn).toBe(DAY)
  expect(units.find((unit) => unit.id === 'id-c3')?.stateOn(DAY)?.parentId).toBe('id-D1')
  expect(event.effects.map((effect) => effect.continues)).toEqual([true, false, true])
})

test('facts before the day stay as they were', () => {
  const units = world()
  reorganise(units, decree(merge('c1', 'c9', 'D1'), merge('c2', 'c9', 'D1')), newId)
  expect(units.find((unit) => unit.id === 'id-c1')?.stateOn('2024-08-31')).toMatchObject({
    code: 'c1',
    parentId: 'id-D1',
  })
  expect(units.find((unit) => unit.id === 'id-c1')?.stateOn(DAY)).toBeNull()
})

test('a code nobody carries is refused', () => {
  expect(() => reorganise(world(), decree(merge('c7', 'c1', 'D1')), newId)).toThrow(
    expect.objectContaining({ code: 'UNIT_NOT_FOUND' }),
  )
})

test('a decree that leaves a unit without a parent is refused', () => {
  const orphaning = decree(merge('D2', 'D1', 'P', 'DISTRICT'), {
    ...merge('D1', 'D1', 'P', 'DISTRICT'),
    continues: true,
  })
  expect(() => reorganise(world(), orphaning, newId)).toThrow(/không còn đơn vị cấp trên/)
})
