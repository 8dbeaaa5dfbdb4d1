import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromRoot } from '../root.ts'
import { settingsTable, unsaid } from './settings-table.ts'

test('every setting that a process reads has its sentence, and no sentence is of none', () => {
  expect(unsaid()).toEqual([])
})

test('the page of settings is what the code reads', () => {
  expect(readFileSync(fromRoot('docs/settings.md'), 'utf8')).toBe(settingsTable())
})

test('no secret is shown as usual, and each names its process', () => {
  const lines = settingsTable()
    .split('\n')
    .filter((line) => line.includes('| yes |'))
  expect(lines.length).toBeGreaterThanOrEqual(5)
  for (const line of lines) expect(line).toMatch(/\| {2}\| yes \| \S/)
})
