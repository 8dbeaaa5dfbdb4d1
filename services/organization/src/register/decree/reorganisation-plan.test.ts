import { expect, test } from 'vitest'
import { Unit, type UnitLevel } from '../unit/unit.ts'
import type { Decree, PlannedEffect } from './decree.ts'
import { type PlanScope, planReorganisation } from './reorganisation-plan.ts'

const DAY = '2024-09-01'
const kindOf = (level: UnitLevel) => (level === 'DISTRICT' ? 'huyện' : 'xã')
const aUnit = (code: string, level: UnitLevel, parentId: string | null) =>
  Unit.open(`id-${code}`, level, null, { code, name: `Unit ${code}`, kind: kindOf(level), parentId })

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
  successor: { code, name: `Unit ${code}`, kind: kindOf(level), parent },
})

let next = 0
const newId = () => `new-${next++}`
const plan = (units: Unit[], scope: PlanScope, ...effects: PlannedEffect[]) =>
  planReorganisation(units, decree(...effects), newId, scope)
const codesOf = (units: Unit[], ...effects: PlannedEffect[]) =>
  plan(units, {}, ...effects).issues.map(({ severity, code, line }) => [severity, code, line])
const shares = (effects: readonly { predecessorId: string; successorId: string; share: number }[]) =>
  effects.map(({ predecessorId, successorId, share }) => [predecessorId, successorId, share])

test('merged units end the day the new one begins, even where it keeps code and name', () => {
  const units = world()
  const { opened, effects, issues } = plan(units, {}, merge('c1', 'c1', 'D1'), merge('c2', 'c1', 'D1'))
  expect(issues).toEqual([])
  expect(opened).toHaveLength(1)
  expect(opened[0]?.stateOn(DAY)).toMatchObject({ code: 'c1', parentId: 'id-D1' })
  expect(opened[0]?.id).not.toBe('id-c1')
  expect(units.filter((unit) => unit.closedOn === DAY).map((unit) => unit.id)).toEqual(['id-c1', 'id-c2'])
  expect(shares(effects)).toEqual([
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
    successor: { parent: 'D1' },
  }
  const { opened, altered, effects, issues } = plan(
    units,
    {},
    continuing,
    merge('D2', 'D1', 'P', 'DISTRICT'),
    moved,
  )
  expect(issues).toEqual([])
  expect(opened).toEqual([])
  expect(units.find((unit) => unit.id === 'id-D1')?.states).toHaveLength(1)
  expect(units.find((unit) => unit.id === 'id-D2')?.closedOn).toBe(DAY)
  expect(altered.map(({ unit, before, after }) => [unit.id, before.parentId, after.parentId])).toEqual([
    ['id-c3', 'id-D2', 'id-D1'],
  ])
  expect(effects.map((effect) => effect.continues)).toEqual([true, false, true])
})

test('facts before the day stay as they were', () => {
  const units = world()
  plan(units, {}, merge('c1', 'c9', 'D1'), merge('c2', 'c9', 'D1'))
  expect(units.find((unit) => unit.id === 'id-c1')?.stateOn('2024-08-31')).toMatchObject({
    code: 'c1',
    parentId: 'id-D1',
  })
  expect(units.find((unit) => unit.id === 'id-c1')?.stateOn(DAY)).toBeNull()
})

const split = (share: number, code: string, parent = 'D1'): PlannedEffect => ({
  kind: 'SPLIT',
  level: 'COMMUNE',
  predecessor: 'c1',
  share,
  successor: { code, name: `Unit ${code}`, kind: 'xã', parent },
})

test('a unit is split among new and standing ones, by shares that make it whole', () => {
  const units = world()
  const { opened, closed, effects, issues } = plan(
    units,
    {},
    split(0.3, 'n1'),
    split(0.45, 'n2'),
    split(0.25, 'c2'),
  )
  expect(issues).toEqual([])
  expect(opened.map((unit) => unit.stateOn(DAY)?.code)).toEqual(['n1', 'n2'])
  expect(closed.map(({ id }) => id)).toEqual(['id-c1'])
  expect(shares(effects)).toEqual([
    ['id-c1', opened[0]?.id, 0.3],
    ['id-c1', opened[1]?.id, 0.45],
    ['id-c1', 'id-c2', 0.25],
  ])
})

test('shares that do not make a whole, are none or have too many decimals are refused', () => {
  expect(codesOf(world(), split(0.3, 'n1'), split(0.6, 'n2'))).toEqual([['ERROR', 'SHARES_NOT_WHOLE', 0]])
  expect(codesOf(world(), split(0, 'n1'), split(1, 'n2'))).toEqual([
    ['ERROR', 'SHARE_INVALID', 0],
    ['ERROR', 'SHARE_INVALID', 1],
  ])
  expect(codesOf(world(), split(0.1234567, 'n1'), split(0.5, 'n2'))).toEqual([['ERROR', 'SHARE_INVALID', 0]])
})

const part = (share: number, code = 'c2'): PlannedEffect => ({
  kind: 'PART_TRANSFER',
  level: 'COMMUNE',
  predecessor: 'c1',
  share,
  successor: { code },
})

test('a unit that gives a part away continues, and what is on record of it has changed', () => {
  const units = world()
  const { closed, effects, issues } = plan(units, {}, part(0.2))
  expect(issues).toEqual([])
  expect(closed).toEqual([])
  expect(shares(effects)).toEqual([['id-c1', 'id-c2', 0.2]])
  expect(units.find((unit) => unit.id === 'id-c1')).toMatchObject({ closedOn: null, version: 2 })
  expect(codesOf(world(), part(0.6), part(0.4, 'c3'))).toEqual([['ERROR', 'SHARES_NOT_WHOLE', 0]])
})

test('a tier that is abolished ends, and what stood below it goes to what stood above', () => {
  const units = world()
  const abolished: PlannedEffect = { kind: 'ABOLISH_LEVEL', level: 'DISTRICT', predecessor: 'P' }
  const joined = merge('c1', 'n1', 'P')
  const { closed, opened, effects, issues } = plan(units, {}, abolished, joined, merge('c2', 'n1', 'P'))
  expect(issues).toEqual([])
  expect(closed.map(({ id }) => id).sort()).toEqual(['id-D1', 'id-D2', 'id-c1', 'id-c2'])
  expect(opened[0]?.stateOn(DAY)?.parentId).toBe('id-P')
  expect(units.find(({ id }) => id === 'id-c3')?.stateOn(DAY)?.parentId).toBe('id-P')
  expect(effects.map(({ kind, predecessorId }) => [kind, predecessorId]).sort()).toEqual([
    ['ABOLISH_LEVEL', 'id-D1'],
    ['ABOLISH_LEVEL', 'id-D2'],
    ['MERGE', 'id-c1'],
    ['MERGE', 'id-c2'],
    ['TRANSFER', 'id-c3'],
  ])
})

test('a name and a kind change while the unit stays itself; a line that changes nothing is refused', () => {
  const rename = (name: string): PlannedEffect => ({
    kind: 'RENAME',
    level: 'COMMUNE',
    predecessor: 'c1',
    successor: { name, kind: 'phường' },
  })
  const units = world()
  expect(plan(units, {}, rename('Phường Mới')).altered[0]?.after).toMatchObject({
    name: 'Phường Mới',
    kind: 'phường',
    code: 'c1',
  })
  const same: PlannedEffect = { kind: 'RENAME', level: 'COMMUNE', predecessor: 'c1', successor: {} }
  expect(codesOf(world(), same)).toEqual([['ERROR', 'NOTHING_TO_DO', 0]])
})

test('two living units never carry one code in a tier; a name beside one of its own is a warning', () => {
  const recoded: PlannedEffect = {
    kind: 'RENAME',
    level: 'COMMUNE',
    predecessor: 'c1',
    successor: { code: 'c2' },
  }
  expect(codesOf(world(), recoded)).toEqual([['ERROR', 'CODE_TAKEN', null]])
  const renamed: PlannedEffect = { ...recoded, successor: { name: 'Unit c2' } }
  expect(codesOf(world(), renamed)).toEqual([['WARNING', 'NAME_TAKEN', null]])
})

test('a unit ended by one line is named by no other, and lines agree on what they open', () => {
  expect(codesOf(world(), merge('c1', 'n1', 'D1'), part(0.5))).toEqual([['ERROR', 'UNIT_NAMED_TWICE', 1]])
  expect(codesOf(world(), merge('c1', 'n1', 'D1'), merge('c2', 'n1', 'D2'))).toEqual([
    ['ERROR', 'SUCCESSORS_DIFFER', 1],
  ])
  const bare: PlannedEffect = {
    kind: 'MERGE',
    level: 'COMMUNE',
    predecessor: 'c1',
    successor: { code: 'n1' },
  }
  expect(codesOf(world(), bare)).toEqual([['ERROR', 'SUCCESSOR_INCOMPLETE', 0]])
})

test('only units under the unit that reorganises are touched, and none that changes later on record', () => {
  const { issues } = plan(world(), { within: 'id-D2' }, merge('c1', 'n1', 'D1'))
  expect(issues.map(({ code }) => code)).toEqual(['UNIT_OUTSIDE'])
  const units = world()
  units.find(({ id }) => id === 'id-c1')?.close('2025-01-01')
  expect(codesOf(units, merge('c1', 'n1', 'D1'))).toEqual([['ERROR', 'LATER_CHANGE', 0]])
})

test('a code nobody carries is told with its line', () => {
  expect(codesOf(world(), merge('c7', 'n1', 'D1'))).toEqual([['ERROR', 'UNIT_NOT_FOUND', 0]])
  expect(codesOf(world(), merge('c1', 'n1', 'D9'))).toEqual([['ERROR', 'UNIT_NOT_FOUND', 0]])
})

test('a decree that leaves a unit without a parent is refused', () => {
  const orphaning = [
    merge('D2', 'D1', 'P', 'DISTRICT'),
    { ...merge('D1', 'D1', 'P', 'DISTRICT'), continues: true },
  ]
  expect(codesOf(world(), ...orphaning)).toEqual([['ERROR', 'ORPHANED', null]])
  expect(plan(world(), {}, ...orphaning).issues[0]?.message.vi).toMatch(/^Từ ngày \d\d\/\d\d\/\d{4} /)
})

test('a unit from outside comes with the code that its line gives once', () => {
  const successor = { name: 'Xã Ngoài', kind: kindOf('COMMUNE'), parent: 'D1' }
  const comes: PlannedEffect = { kind: 'FROM_OUTSIDE', level: 'COMMUNE', predecessor: '13285', successor }
  const { opened, issues } = plan(world(), {}, comes)
  expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([])
  expect(opened[0]?.stateOn(DAY)).toMatchObject({ code: '13285', name: 'Xã Ngoài' })
})

test('a province that merges into one from outside does not merge alone', () => {
  const state = { code: 'Q', name: 'Unit Q', kind: 'tỉnh' }
  const joined: PlannedEffect = { kind: 'MERGE', level: 'PROVINCE', predecessor: 'P', successor: state }
  const brought: PlannedEffect = {
    kind: 'FROM_OUTSIDE',
    level: 'PROVINCE',
    predecessor: 'Q',
    successor: state,
  }
  const alone = (...lines: PlannedEffect[]) =>
    codesOf(world(), ...lines).some(([, code]) => code === 'MERGED_ALONE')
  expect(alone(joined)).toBe(true)
  expect(alone(brought, joined)).toBe(false)
})

test('a line changes what it is a line of: a rename gives no kind or parent, a transfer no code', () => {
  const line = (kind: PlannedEffect['kind'], successor: PlannedEffect['successor']): PlannedEffect => ({
    kind,
    level: 'COMMUNE',
    predecessor: 'c1',
    ...(successor ? { successor } : {}),
  })
  const told = (...lines: PlannedEffect[]) =>
    plan(world(), {}, ...lines)
      .issues.filter(({ code }) => code === 'CODE_CONTRADICTED')
      .map(({ line: at, message }) => [at, message.vi])
  const renamed = { name: 'Phường Mới', kind: 'phường' }
  const [[at, says] = []] = told(line('RENAME', renamed))
  expect(at).toBe(0)
  expect(says).toMatch(/Phường Mới \(phường\).*Unit c1 \(xã\)/)
  expect(told(line('RENAME', { name: 'Unit c1 mới', parent: 'D2' }))).toHaveLength(1)
  expect(told(line('RENAME', renamed), line('RECLASSIFY', { kind: 'phường' }))).toEqual([])
  const inOrder = codesOf(world(), line('RENAME', renamed), line('RECLASSIFY', { kind: 'phường' }))
  expect(inOrder).toEqual([])
  expect(told(line('TRANSFER', { parent: 'D2', code: 'c9' }))).toHaveLength(1)
  expect(told(line('TRANSFER', { parent: 'D2', code: 'c1', kind: 'xã' }))).toEqual([])
})

test('two units that would carry one code are both named, each as people know it', () => {
  const taken: PlannedEffect = {
    kind: 'RENAME',
    level: 'COMMUNE',
    predecessor: 'c1',
    successor: { code: 'c2' },
  }
  const { issues } = plan(world(), {}, taken)
  expect(issues.find(({ code }) => code === 'CODE_TAKEN')?.message.vi).toMatch(
    /Unit c1.*Unit c2|Unit c2.*Unit c1/,
  )
})
