import { expect, test } from 'vitest'
import { type Compared, fairlyRanked } from './fair-ranking.ts'
import { windowBefore } from './window-before.ts'

const unit = (unitId: string, value: number | null, rest: Partial<Compared> = {}): Compared => ({
  unitId,
  value,
  outcome: value === null ? 'NOTHING' : 'HELD',
  base: 100,
  ...rest,
})

const placed = (units: Compared[], better: 'HIGHER' | 'LOWER' | 'NEITHER' = 'HIGHER', leastBase = 0) =>
  fairlyRanked(units, { better, leastBase })

test('alike share a place and the next one is left out', () => {
  const { places, among, median } = placed([unit('a', 90), unit('b', 95), unit('c', 90), unit('d', 80)])
  expect(places.map(({ unitId, rank }) => [unitId, rank])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 2],
    ['d', 4],
  ])
  expect([among, median]).toEqual([4, 90])
})

test('less is better where the indicator says so', () => {
  expect(placed([unit('a', 9), unit('b', 3)], 'LOWER').places.map(({ unitId }) => unitId)).toEqual(['b', 'a'])
})

test('who is out of too little, exempt or without a value is listed below, with why', () => {
  const { places, among } = placed(
    [unit('a', 100, { base: 1 }), unit('b', null, { outcome: 'EXEMPT' }), unit('c', 60), unit('d', null)],
    'HIGHER',
    5,
  )
  expect(places.map(({ unitId, rank, unranked }) => [unitId, rank, unranked])).toEqual([
    ['c', 1, null],
    ['a', null, 'SMALL_BASE'],
    ['b', null, 'EXEMPT'],
    ['d', null, 'NOTHING'],
  ])
  expect(among).toBe(1)
})

test('where neither way is better nobody is ranked', () => {
  expect(placed([unit('a', 1)], 'NEITHER').places).toMatchObject([{ rank: null, unranked: 'NEITHER_WAY' }])
})

test('what is far from the others is said to be, with between what it would not have been', () => {
  const { places } = placed([90, 91, 92, 89, 90, 20].map((value, at) => unit(`u${at}`, value)))
  expect(places.filter(({ unusual }) => unusual).map(({ unitId }) => unitId)).toEqual(['u5'])
  expect(places.at(-1)?.unusual).toMatchObject({ median: 90, among: 5 })
})

test.each([
  ['2023-01-01', '2023-07-01', '2022-07-01'],
  ['2022-12-15', '2023-06-15', '2022-06-15'],
  ['2023-01-01', '2024-01-01', '2022-01-01'],
  ['2023-03-01', '2023-04-01', '2023-02-01'],
  ['2023-06-01', '2023-06-08', '2023-05-25'],
  ['2023-01-31', '2023-03-31', '2022-12-03'],
])('before %s to %s comes what begins on %s', (from, to, before) => {
  expect(windowBefore({ from, to })).toEqual({ from: before, to: from })
})
