import { expect, test } from 'vitest'
import type { ReorgEvent } from '../decree/decree.ts'
import { Unit } from '../unit/unit.ts'
import { projectHierarchy, projectPaths, projectUnits } from './hierarchy.ts'

const DAY = '2024-09-01'

function world() {
  const province = Unit.open('p', 'PROVINCE', null, { code: 'P', name: 'Tỉnh', kind: 'tỉnh', parentId: null })
  const here = Unit.open('d1', 'DISTRICT', null, { code: 'D1', name: 'Đây', kind: 'huyện', parentId: 'p' })
  const there = Unit.open('d2', 'DISTRICT', null, { code: 'D2', name: 'Kia', kind: 'huyện', parentId: 'p' })
  const moved = Unit.open('c', 'COMMUNE', null, { code: 'c', name: 'Xã', kind: 'xã', parentId: 'd1' })
  const ended = Unit.open('e', 'COMMUNE', null, { code: 'e', name: 'Hết', kind: 'xã', parentId: 'd1' })
  moved.change(DAY, { parentId: 'd2' })
  ended.close(DAY)
  return [province, here, there, moved, ended]
}

const pathsOf = (id: string) =>
  projectPaths(world())
    .filter((path) => path.descendantId === id)
    .map(({ ancestorId, depth, from, to, endsUnit }) => ({ ancestorId, depth, from, to, endsUnit }))

test('a unit that moves is under each parent for its days, and under the province throughout', () => {
  expect(pathsOf('c')).toEqual([
    { ancestorId: 'c', depth: 0, from: null, to: null, endsUnit: true },
    { ancestorId: 'd1', depth: 1, from: null, to: DAY, endsUnit: false },
    { ancestorId: 'p', depth: 2, from: null, to: null, endsUnit: true },
    { ancestorId: 'd2', depth: 1, from: DAY, to: null, endsUnit: true },
  ])
})

test('a unit that ends keeps its last place', () => {
  expect(pathsOf('e')).toEqual([
    { ancestorId: 'e', depth: 0, from: null, to: DAY, endsUnit: true },
    { ancestorId: 'd1', depth: 1, from: null, to: DAY, endsUnit: true },
    { ancestorId: 'p', depth: 2, from: null, to: DAY, endsUnit: true },
  ])
})

const AT_TOP = '2025-07-01'

/** The province ends too and becomes another one, with such a share. */
function succeeded(share: number) {
  const units = world()
  const [province, here, there, moved] = units
  const heir = Unit.open('q', 'PROVINCE', AT_TOP, {
    code: 'Q',
    name: 'Tỉnh kia',
    kind: 'tỉnh',
    parentId: null,
  })
  here?.close(AT_TOP)
  there?.change(AT_TOP, { parentId: 'q' })
  moved?.change(AT_TOP, { parentId: 'd2' })
  province?.close(AT_TOP)
  const effect = { kind: 'MERGE' as const, predecessorId: 'p', successorId: 'q', share, continues: false }
  const event = {
    id: '1',
    title: '',
    legalBasis: '',
    effectiveOn: AT_TOP,
    effects: [effect],
  } as unknown as ReorgEvent
  return projectHierarchy([...units, heir], [event]).paths.filter(({ ancestorId }) => ancestorId === 'q')
}

test('what took the place of the top stands above all that ended under it, from that day on and on no day before', () => {
  const ended = { depth: 1, from: AT_TOP, to: AT_TOP, beginsUnit: false, endsUnit: true }
  const inherited = succeeded(1).filter(({ to }) => to === AT_TOP)
  expect(inherited).toHaveLength(3)
  expect(inherited).toEqual(
    expect.arrayContaining([
      { ancestorId: 'q', descendantId: 'e', ...ended, depth: 2 },
      { ancestorId: 'q', descendantId: 'd1', ...ended },
      { ancestorId: 'q', descendantId: 'p', ...ended, depth: 0 },
    ]),
  )
})

test('what took only a part of the top stands above nothing that ended under it', () => {
  expect(succeeded(0.5).filter(({ to }) => to === AT_TOP)).toEqual([])
})

test('each state is a row that can be searched without accents', () => {
  const rows = projectUnits(world()).filter((row) => row.id === 'c')
  expect(rows.map(({ parentId, from, to, nameFolded }) => ({ parentId, from, to, nameFolded }))).toEqual([
    { parentId: 'd1', from: null, to: DAY, nameFolded: 'xa' },
    { parentId: 'd2', from: DAY, to: null, nameFolded: 'xa' },
  ])
})
