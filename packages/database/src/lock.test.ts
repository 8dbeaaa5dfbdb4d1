import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holderOf, holdFolder } from './lock.ts'
import { loadSecret } from './secret.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'province-lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const TAKER = new URL('../test/taker.ts', import.meta.url)

/** Processes that take the folder at one moment, again and again, and tell how often each held it alone or not. */
async function takers(count: number) {
  const children = Array.from({ length: count }, () =>
    fork(TAKER, [dataDir], { execArgv: ['--import', 'tsx', '--conditions', 'development'] }),
  )
  await Promise.all(children.map((child) => once(child, 'message')))
  const told = children.map((child) => once(child, 'message'))
  for (const child of children) child.send('go')
  return (await Promise.all(told)).map(([message]) => message as { held: number; shared: number })
}

test('however many start in one moment, one holds the folder, also over what a dead one left', async () => {
  const told = await takers(4)
  expect(told.reduce((sum, { held }) => sum + held, 0)).toBeGreaterThan(0)
  expect(told.map(({ shared }) => shared)).toEqual([0, 0, 0, 0])
}, 60_000)

test('what a dead process left is taken over, and given back', () => {
  writeFileSync(join(dataDir, 'holder'), '999999999 1')
  expect(holderOf(dataDir)).toBeUndefined()
  const giveBack = holdFolder(dataDir)
  expect(holderOf(dataDir)).toBe(process.pid)
  giveBack()
  expect(existsSync(join(dataDir, 'holder'))).toBe(false)
})

test('a folder with data and without its secret is not given another', () => {
  const first = loadSecret(dataDir)
  expect(loadSecret(dataDir).fingerprint).toBe(first.fingerprint)
  const other = join(dataDir, 'other')
  expect(loadSecret(other).fingerprint).not.toBe(first.fingerprint)
  rmSync(join(dataDir, 'secret'))
  rmSync(other, { recursive: true })
  const database = join(dataDir, 'postgres')
  mkdirSync(database)
  writeFileSync(join(database, 'PG_VERSION'), '18')
  expect(() => loadSecret(dataDir)).toThrow(/secret is gone/)
})

test('a folder that cannot be one is said in a sentence', () => {
  const file = join(dataDir, 'file')
  writeFileSync(file, '')
  expect(() => loadSecret(join(file, 'below'))).toThrow(/A part of its path is a file/)
})
