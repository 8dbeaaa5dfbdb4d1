import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { arrows, circles, twoWayPairs } from './arrows.ts'
import { CIRCLES, CROWDED, MUCH_HELPED, TWO_WAY } from './left.ts'
import { collaboratorsOf, sources, tracked } from './sources.ts'

const MOST_FILES = 20
const MOST_COLLABORATORS = 5

// Committed text and migrations grow by their nature: nobody lives there.
const INHABITED = /^(services|frontends|packages|infra|tests)\//
const GROWING = /\/(generated|queries|migrations)\//

function filesByFolder(): Map<string, number> {
  const counted = new Map<string, number>()
  for (const path of tracked().filter((each) => INHABITED.test(each) && !GROWING.test(each)))
    counted.set(dirname(path), (counted.get(dirname(path)) ?? 0) + 1)
  return counted
}

const graph = arrows()
const known = new Set(Object.values(TWO_WAY).flat())

describe('folders', () => {
  const counted = filesByFolder()

  test(`no folder holds more than ${MOST_FILES} files, but for those that wait to be divided`, () => {
    const crowded = [...counted].filter(([folder, files]) => files > (CROWDED[folder] ?? MOST_FILES))
    expect(crowded).toEqual([])
  })

  test('those that wait are still crowded', () => {
    expect(Object.keys(CROWDED).filter((folder) => (counted.get(folder) ?? 0) <= MOST_FILES)).toEqual([])
  })
})

describe('services', () => {
  const helped = new Map(
    sources()
      .filter((path) => path.endsWith('.service.ts'))
      .map((path) => [path, Math.max(0, ...collaboratorsOf(path).map(({ count }) => count))]),
  )

  test(`a service has at most ${MOST_COLLABORATORS} collaborators, or a reason`, () => {
    const over = [...helped].filter(([path, count]) => count > MOST_COLLABORATORS && !MUCH_HELPED[path])
    expect(helped.size).toBeGreaterThan(0)
    expect(over).toEqual([])
  })

  test('those with a reason still need it', () => {
    expect(Object.keys(MUCH_HELPED).filter((path) => (helped.get(path) ?? 0) <= MOST_COLLABORATORS)).toEqual(
      [],
    )
  })
})

describe('arrows between rooms', () => {
  const pairs = twoWayPairs(graph)

  test('no two rooms import each other, but for those with a reason', () => {
    expect(pairs.filter((pair) => !known.has(pair))).toEqual([])
  })

  test('those with a reason still do', () => {
    expect([...known].filter((pair) => !pairs.includes(pair))).toEqual([])
  })
})

describe('arrows between files', () => {
  const found = circles(graph)

  test('no files import each other in a circle, types included, but for those that wait', () => {
    const isNew = (circle: readonly string[]) =>
      !CIRCLES.some((left) => circle.every((path) => left.includes(path)))
    expect(found.filter(isNew)).toEqual([])
  })

  test('those that wait still do', () => {
    const gone = (left: readonly string[]) =>
      !found.some((circle) => circle.every((path) => left.includes(path)))
    expect(CIRCLES.filter(gone)).toEqual([])
  })
})

test('the measures see what they are to forbid', () => {
  const made = new Map([
    ['services/x/src/a/a.ts', ['services/x/src/b/b.ts']],
    ['services/x/src/b/b.ts', ['services/x/src/b/c.ts']],
    ['services/x/src/b/c.ts', ['services/x/src/a/a.ts', 'services/x/src/b/d.ts']],
    ['services/x/src/b/d.ts', []],
  ])
  expect(twoWayPairs(made)).toEqual(['services/x/a ⇄ services/x/b'])
  expect(circles(made)).toEqual([['services/x/src/a/a.ts', 'services/x/src/b/b.ts', 'services/x/src/b/c.ts']])
})
