import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KeptProcess, PATIENCE } from './kept-process.ts'

let folder: string
let kept: KeptProcess | undefined
const said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'province-kept-'))
  said.length = 0
})
afterEach(async () => {
  await kept?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const SERVES = `require('http').createServer((q, r) => r.end(String(process.pid))).on('error', () => process.exit(1))
  .listen(process.env.PORT, '127.0.0.1', () => process.send('listening')); process.on('SIGTERM', () => process.exit(0))`

function keep(text: string, port: number, patience = {}) {
  const file = join(folder, 'program.cjs')
  writeFileSync(file, text)
  const readyUrl = `http://127.0.0.1:${port}/`
  const program = { name: 'reform', file, settings: { PORT: String(port) }, readyUrl }
  kept = new KeptProcess(program, (line) => void said.push(line), {
    ...PATIENCE,
    againMs: 50,
    startMs: 5_000,
    ...patience,
  })
  return { started: kept.start(), pid: async () => Number(await (await fetch(readyUrl)).text()) }
}

test('a process that dies is started again, and that is said', async () => {
  const { started, pid } = keep(SERVES, 19_411)
  await started
  process.kill(await pid(), 'SIGKILL')
  await expect.poll(() => said.at(-1), { timeout: 5_000 }).toBe('reform runs again.')
  expect(said).toEqual([
    'reform ended unexpectedly (SIGKILL): it is started again in 0.05 s.',
    'reform runs again.',
  ])
  expect(await pid()).toBeGreaterThan(0)
})

test('each further start waits longer', async () => {
  const { started } = keep(
    SERVES.replace('r.end(', 'setTimeout(() => process.exit(3), 200) && r.end('),
    19_412,
  )
  await started
  await expect.poll(() => said.length, { timeout: 8_000 }).toBeGreaterThanOrEqual(4)
  expect(said[0]).toContain('(code 3): it is started again in 0.05 s')
  expect(said[2]).toContain('in 0.1 s')
})

test('a foreign process on its port is not taken for it', async () => {
  const { started } = keep('setTimeout(() => process.exit(1), 300)', 19_413)
  const other = (await import('node:http')).createServer((_, reply) => reply.end('mine')).listen(19_413)
  await expect(started).rejects.toThrow('reform ended while starting.')
  other.close()
})
