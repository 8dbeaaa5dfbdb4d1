import { expect, test } from 'vitest'
import { functionsOf, linesOf, sources } from './sources.ts'

const percentile = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
const ascending = (a: number, b: number) => a - b

const files = sources().map((path) => ({ path, lines: linesOf(path) }))
const lengths = files.map(({ lines }) => lines).sort(ascending)
const functions = sources().flatMap((path) => functionsOf(path).map((each) => ({ ...each, path })))
const isComponent = ({ path }: { path: string }) => path.endsWith('.tsx')

test('no file is longer than 300 lines', () => {
  expect(files.filter(({ lines }) => lines > 300)).toEqual([])
})

test('half of the files have at most 60 lines, and nine in ten at most 150', () => {
  expect(percentile(lengths, 0.5)).toBeLessThanOrEqual(60)
  expect(percentile(lengths, 0.9)).toBeLessThanOrEqual(150)
})

test('no function is longer than 60 lines, no component longer than 120', () => {
  const tooLong = functions.filter((each) => each.lines > (isComponent(each) ? 120 : 60))
  expect(tooLong).toEqual([])
})

test('half of the functions have at most 8 lines, and nine in ten at most 30', () => {
  const sizes = functions.map(({ lines }) => lines).sort(ascending)
  expect(percentile(sizes, 0.5)).toBeLessThanOrEqual(8)
  expect(percentile(sizes, 0.9)).toBeLessThanOrEqual(30)
})
