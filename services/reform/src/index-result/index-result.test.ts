import { expect, test } from 'vitest'
import { IndexResult, placesGained } from './index-result.ts'

const ranking = { unitId: 'u', index: 'PAR_INDEX', year: 2022, edition: 1 } as const
const standing = {
  rank: 34,
  of: 63,
  publishedOn: '2023-04-19',
  source: 'Công bố của Bộ Nội vụ',
  score: null,
  criteria: null,
  components: [],
  peers: [],
}
const today = '2023-06-15'

const record = (change: object) =>
  IndexResult.record('id', { ...ranking, ...change }, { ...standing, ...change }, 'somebody', today)

test('a climb of the list is a gain in places', () => {
  expect(placesGained(40, 34)).toBe(6)
  expect(placesGained(34, 40)).toBe(-6)
  expect(placesGained(null, 34)).toBeNull()
})

test.each([
  ['the year is not over', { year: 2023, publishedOn: null }],
  ['the rank is outside the list', { rank: 64 }],
  ['nobody is ranked', { of: 0, rank: 0 }],
  ['half a place', { rank: 1.5 }],
  ['it was public before the year was over', { publishedOn: '2022-12-31' }],
  ['it is public only tomorrow', { publishedOn: '2023-06-16' }],
  ['no source is named', { source: ' ' }],
  ['the edition is the zeroth', { edition: 0 }],
])('a result is refused when %s', (_why, change) => {
  expect(() => record(change)).toThrowError()
})

test('a correction says what holds now and is a new version', () => {
  const result = record({})
  result.correct({ ...standing, rank: 33 }, 'another', today)
  expect(result).toMatchObject({ rank: 33, version: 2, recordedBy: 'another', year: 2022 })
})
