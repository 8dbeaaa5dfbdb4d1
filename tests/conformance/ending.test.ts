import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isRunning, processOf } from '../support/processes.ts'
import { startProvince } from '../support/province.ts'

test('a product of many processes ends in order and at once although a service was killed before', async () => {
  const other = await startProvince({ distributed: true })
  const services = ['organization', 'reform', 'gateway']
  const pids = await Promise.all(services.map((service) => processOf(service, other.pid)))
  process.kill(pids[1] ?? 0, 'SIGKILL')
  const asked = performance.now()
  await other.stop()
  expect(performance.now() - asked).toBeLessThan(15_000)
  expect(await Promise.all(pids.map(isRunning))).toEqual([false, false, false])
})

test('a product of many processes ends when the one that started them is killed, and the next start takes over', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'province-orphans-'))
  const killed = await startProvince({ distributed: true, env: { DATA_DIR: dataDir } })
  const names = ['gateway', 'organization', 'reporting']
  const pids = await Promise.all(names.map((name) => processOf(name, killed.pid)))
  process.kill(killed.pid, 'SIGKILL')
  const running = async () => (await Promise.all(pids.map(isRunning))).filter(Boolean).length
  await expect.poll(running, { timeout: 15_000, interval: 200 }).toBe(0)
  const next = await startProvince({ env: { DATA_DIR: dataDir } })
  await next.stop()
  await killed.stop()
  await rm(dataDir, { recursive: true, force: true })
})
