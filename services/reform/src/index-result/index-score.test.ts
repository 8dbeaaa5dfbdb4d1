import { expect, test } from 'vitest'
import { pointsGained, refuseScores, type Scores } from './index-score.ts'

const scores = (change: Partial<Scores> = {}): Scores => ({
  score: 85.5,
  criteria: 'Bộ tiêu chí 2022',
  components: [
    { name: 'Thể chế', score: 8.25, of: 10 },
    { name: 'Công vụ', score: 11, of: null },
  ],
  peers: [{ name: 'Tỉnh A', rank: 1, score: null }],
  ...change,
})

test('what a ranking may publish is taken, nothing at all as well', () => {
  expect(() => refuseScores(scores(), 63)).not.toThrow()
  expect(() => refuseScores({ score: null, criteria: null, components: [], peers: [] }, 63)).not.toThrow()
})

const part = { name: 'Thể chế', score: 1, of: 10 }
const peer = { name: 'Tỉnh A', rank: 1, score: null }

test.each<[string, string, Partial<Scores>]>([
  ['a score below zero', 'score', { score: -1 }],
  ['a score that is none', 'score', { score: Number.NaN }],
  ['criteria without words', 'criteria', { criteria: ' ' }],
  ['parts without their criteria', 'criteria', { criteria: null }],
  ['more points than there are', 'components', { components: [{ ...part, score: 10.5 }] }],
  ['a part twice', 'components', { components: [part, part] }],
  ['a part without a name', 'components', { components: [{ ...part, name: '' }] }],
  [
    'a hundred and one parts',
    'components',
    { components: Array.from({ length: 101 }, (_, at) => ({ ...part, name: `${at}` })) },
  ],
  ['somebody beyond the list', 'peers', { peers: [{ ...peer, rank: 64 }] }],
  ['half a place', 'peers', { peers: [{ ...peer, rank: 1.5 }] }],
  ['somebody twice', 'peers', { peers: [peer, peer] }],
])('%s is refused at %s', (_, field, change) => {
  expect(() => refuseScores(scores(change), 63)).toThrowError(
    expect.objectContaining({ code: 'INPUT_INVALID', detail: { field } }),
  )
})

test('points are compared to the thousandth', () => {
  expect(pointsGained(85.123, 85.2)).toBe(0.077)
  expect(pointsGained(null, 85.2)).toBeNull()
  expect(pointsGained(85.2, null)).toBeNull()
})
