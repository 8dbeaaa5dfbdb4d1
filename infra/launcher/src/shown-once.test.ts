import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shownApart } from './shown-once.ts'

test('two halves are never in one output: the second is in a file that this user alone reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'province-shown-'))
  const said = shownApart(
    ['Half 1 of the key, shown once: AAAA', 'Half 2 of the key, shown once: BBBB'],
    folder,
  )
  const file = join(folder, 'shown-once-2.txt')
  expect(said).toEqual([
    'Half 1 of the key, shown once: AAAA',
    `Half 2 of the key stands in ${file}, for a second person: let them copy it, then delete the file.`,
  ])
  expect(said.join()).not.toContain('BBBB')
  expect(readFileSync(file, 'utf8')).toContain('BBBB')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(shownApart([], folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
