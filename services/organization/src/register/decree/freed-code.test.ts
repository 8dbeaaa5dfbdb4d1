import { expect, test } from 'vitest'
import { Unit, type UnitLevel } from '../unit/unit.ts'
import type { PlannedEffect, PlannedSuccessor } from './decree.ts'
import { planReorganisation } from './reorganisation-plan.ts'

const DAY = '2024-09-01'
const aUnit = (code: string, name: string, kind: string, level: UnitLevel, parentId: string | null) =>
  Unit.open(`id-${code}`, level, null, { code, name, kind, parentId })

const world = () => [
  aUnit('36', 'Tỉnh Nam Định', 'tỉnh', 'PROVINCE', null),
  aUnit('359', 'Huyện Vụ Bản', 'huyện', 'DISTRICT', 'id-36'),
  aUnit('13741', 'Xã Vụ Bản', 'xã', 'COMMUNE', 'id-359'),
  aUnit('13750', 'Xã Minh Tân', 'xã', 'COMMUNE', 'id-359'),
  aUnit('13753', 'Xã Tân Khánh', 'xã', 'COMMUNE', 'id-359'),
]

const line = (
  kind: PlannedEffect['kind'],
  predecessor: string,
  successor: PlannedSuccessor,
  more: Partial<PlannedEffect> = {},
): PlannedEffect => ({ kind, level: 'COMMUNE', predecessor, successor, ...more })
const opening = (code: string, name: string) => ({ code, name, kind: 'xã', parent: '359' })

let next = 0
const planned = (...effects: PlannedEffect[]) => {
  const units = world()
  const decree = { title: 't', legalBasis: '1/NQ', effectiveOn: DAY, effects }
  return planReorganisation(units, decree, () => `new-${next++}`)
}
const toldBy = (...effects: PlannedEffect[]) =>
  planned(...effects).issues.map(({ severity, code, line: at, message }) => [severity, code, at, message.vi])

const renaming = line('RENAME', '13741', { code: '99001', name: 'Xã Mới' })
const merging = ['13750', '13753'].map((from) => line('MERGE', from, opening('13741', 'Xã Gộp')))

test.each([
  ['before', [renaming, ...merging]],
  ['after', [...merging, renaming]],
])('a code that a unit gives up in the plan may be given to another, %s it is given up', (_, effects) => {
  const { opened, altered, issues } = planned(...effects)
  expect(opened.map((unit) => unit.states)).toMatchObject([[{ code: '13741', name: 'Xã Gộp' }]])
  expect(altered.map(({ after }) => [after.code, after.name])).toEqual([['99001', 'Xã Mới']])
  // Whose code it was is told to whoever approves.
  expect(issues.map(({ severity, code }) => [severity, code])).toEqual([['WARNING', 'CODE_REUSED']])
  expect(issues[0]?.message.vi).toContain('Xã Vụ Bản')
})

test('what goes into the unit that gave its code up, by its name of before or after, goes into that unit', () => {
  for (const name of ['Xã Vụ Bản', 'Xã Mới']) {
    const told = toldBy(renaming, line('MERGE', '13750', opening('13741', name)))
    const said = told.map(([severity, code]) => `${severity} ${code}`)
    expect([name, said]).toEqual([name, name === 'Xã Mới' ? [] : ['ERROR CODE_CONTRADICTED']])
    if (name === 'Xã Vụ Bản')
      expect(told[0]?.[3]).toMatch(/mã 13741 là Xã Vụ Bản .* mã 13741 đang là Xã Mới .* mã 99001/)
  }
})

test('a line that calls its unit by the code that it has until that day gives it no other', () => {
  const reclassified = line('RECLASSIFY', '13741', { code: '13741', kind: 'thị trấn' })
  expect(
    toldBy(line('RENAME', '13741', { code: '99001', name: 'Thị trấn Mới' }), reclassified).map(
      ([severity, code, at]) => [severity, code, at],
    ),
  ).toEqual([['ERROR', 'UNIT_NAMED_TWICE', 1]])
})

test('a name that two lines say differently is told of both, and no third line is asked for', () => {
  const told = toldBy(
    line('RENAME', '13741', { name: 'Xã Mới Tên' }),
    line('RECLASSIFY', '13741', { kind: 'thị trấn', name: 'Thị trấn Mới Tên' }),
  )
  expect(told.map(([, code, at]) => [code, at])).toEqual([
    ['NAME_OF_OTHER_KIND', 0],
    ['UNIT_NAMED_TWICE', 1],
  ])
  expect(told[1]?.[3]).toMatch(/Xã Mới Tên.*Thị trấn Mới Tên/)
})

test('what goes into a unit that goes elsewhere itself is told where that goes', () => {
  const told = toldBy(
    line('PART_TRANSFER', '13741', opening('13750', 'Xã Minh Tân'), { share: 0.3 }),
    ...['13750', '13753'].map((from) => line('MERGE', from, opening('99001', 'Xã Hiển Khánh'))),
  )
  expect(told.map(([severity, code, at]) => [severity, code, at])).toEqual([['ERROR', 'SUCCESSOR_ENDS', 0]])
  expect(told[0]?.[3]).toMatch(/Xã Minh Tân.*Xã Hiển Khánh/)
})

test('of several that bore a code the last one is named', () => {
  const units = world()
  const [, , old] = units
  old?.change('2023-01-01', { code: '13799' })
  const other = aUnit('13798', 'Xã Đứng Sau', 'xã', 'COMMUNE', 'id-359')
  other.change('2023-01-01', { code: '13741' })
  for (const unit of [old, other]) unit?.close('2024-01-01')
  const effects = ['13750', '13753'].map((from) => line('MERGE', from, opening('13741', 'Xã Gộp')))
  const decree = { title: 't', legalBasis: '1/NQ', effectiveOn: DAY, effects }
  const { issues } = planReorganisation([...units, other], decree, () => `new-${next++}`)
  expect(issues.map(({ code, message }) => [code, message.vi])).toEqual([
    ['CODE_REUSED', 'Xã Gộp mang mã 13741, trước đây là mã của Xã Đứng Sau.'],
  ])
})
