import { expect, test } from 'vitest'
import { Unit } from '../unit/unit.ts'
import type { UnitEntry } from './unit-entry.ts'
import { planUnits } from './unit-load.ts'

const DAY = '2023-06-15'
const province = Unit.open('p', 'PROVINCE', null, { code: '36', name: 'Tỉnh', kind: 'tỉnh', parentId: null })
const entry = (over: Partial<UnitEntry>): UnitEntry => ({
  code: '400',
  level: 'district',
  kind: 'huyện',
  name: 'Huyện Mới',
  parentCode: '36',
  ...over,
})

test('a unit that stands as listed is left alone, a new one is planned', () => {
  const same = entry({ code: '36', level: 'province', kind: 'tỉnh', name: 'Tỉnh', parentCode: '' })
  const plan = planUnits([same, entry({})], [province], DAY)
  expect(plan).toMatchObject({ unchanged: 1, problems: [], fresh: [{ code: '400', level: 'DISTRICT' }] })
})

test('a new unit may stand under another new one', () => {
  const below = entry({ code: '40001', level: 'commune', kind: 'xã', name: 'Xã Mới', parentCode: '400' })
  expect(planUnits([below, entry({})], [province], DAY).problems).toEqual([])
})

test('what cannot be is named by entry and part', () => {
  const wrong = [
    entry({ parentCode: '99' }),
    entry({ level: 'village' }),
    entry({ code: '36', name: 'Khác' }),
  ]
  const { problems } = planUnits(wrong, [province], DAY)
  expect(problems.map(({ entry: index, part }) => [index, part])).toEqual([
    [0, 'parentCode'],
    [1, 'level'],
    [2, 'code'],
  ])
})

const partsOf = (...entries: UnitEntry[]) =>
  planUnits(entries, [province], DAY).problems.map(({ entry: at, part }) => [at, part])

test('the load obeys the law of reorganisations: level under level, one province, no circle, no code twice', () => {
  const commune = (over: Partial<UnitEntry>) =>
    entry({ code: '40001', level: 'commune', kind: 'xã', name: 'Xã', parentCode: '400', ...over })
  expect(partsOf(entry({}), commune({}))).toEqual([])
  expect(partsOf(entry({}), commune({}), commune({ code: '40002', parentCode: '40001' }))).toEqual([
    [2, 'parentCode'],
  ])
  expect(
    partsOf(entry({ code: '37', level: 'province', kind: 'tỉnh', name: 'Tỉnh Khác', parentCode: '' })),
  ).toEqual([[0, 'level']])
  expect(partsOf(entry({ parentCode: '401' }), entry({ code: '401', parentCode: '400' }))).toEqual([
    [0, 'parentCode'],
    [0, 'parentCode'],
    [1, 'parentCode'],
    [1, 'parentCode'],
  ])
  expect(partsOf(entry({}), entry({}))).toEqual([[1, 'code']])
  expect(partsOf(entry({}), commune({ code: '4001' }))).toEqual([[1, 'code']])
  expect(partsOf(entry({ name: 'Huyện\u200b Mới' }))).toEqual([[0, 'name']])
  expect(partsOf(entry({ kind: 'xã' }))).toEqual([[0, 'kind']])
})

test('a tier that has ended takes no new unit', () => {
  const ended = [{ level: 'DISTRICT', from: null, to: '2023-01-01', endedBy: '203/2025/QH15' }] as const
  expect(planUnits([entry({})], [province], DAY, ended).problems).toMatchObject([{ entry: 0, part: 'level' }])
})

test('what is said of a unit that stands is held to it: once, of its level, under what there is', () => {
  const tinh = (over: Partial<UnitEntry> = {}) =>
    entry({ code: '36', level: 'province', kind: 'tỉnh', name: 'Tỉnh', parentCode: '', ...over })
  expect(partsOf(tinh())).toEqual([])
  expect(partsOf(tinh(), tinh())).toEqual([[1, 'code']])
  expect(partsOf(tinh({ level: 'commune' }))).toEqual([[0, 'level']])
  expect(partsOf(tinh({ level: 'village' }))).toEqual([[0, 'level']])
  expect(partsOf(tinh({ parentCode: '99' }))).toEqual([[0, 'code']])
})

test('a province stands under none, whatever the file has above it', () => {
  const first = entry({ code: '36', level: 'province', kind: 'tỉnh', name: 'Tỉnh', parentCode: '99' })
  const problems = (...entries: UnitEntry[]) =>
    planUnits(entries, [], DAY).problems.map(({ entry: at, part }) => [at, part])
  expect(problems(first)).toEqual([[0, 'parentCode']])
  expect(problems({ ...first, parentCode: '400' }, entry({}))).toContainEqual([0, 'parentCode'])
  expect(problems({ ...first, parentCode: '36' })).toContainEqual([0, 'parentCode'])
  expect(problems({ ...first, parentCode: '' })).toEqual([])
})
