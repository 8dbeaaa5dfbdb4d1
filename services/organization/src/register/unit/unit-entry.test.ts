import { expect, test } from 'vitest'
import { Unit } from './unit.ts'
import { planUnits, type UnitEntry } from './unit-entry.ts'

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
