import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, graphAt, signIn } from '../support/client.ts'
import { isRunning, processOf, whileHanging } from '../support/processes.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
let ask: Ask
beforeAll(async () => {
  province = await startProvince({ distributed: true })
  ask = graphAt(province.url, await signIn(province.url, 'integrator', province.password))
})
afterAll(() => province?.stop())

const UNIT = 'unit(code: "36", asOf: "2023-06-30") { name level }'
const REPORTS = 'reports { totalCount }'
const unit = { name: 'Tỉnh Nam Định', level: 'PROVINCE' }

async function timed<T>(work: Promise<T>) {
  const started = performance.now()
  return { answer: await work, ms: performance.now() - started }
}

const unavailableAt = (path: string) => ({ path: [path], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })

describe('each service in its own process', () => {
  it('one that hangs leaves the rest, and is known within two seconds', async () => {
    const pid = await processOf('reporting', province.pid)
    await whileHanging(pid, async () => {
      const first = await timed(ask(`{ ${UNIT} ${REPORTS} }`))
      expect(first.answer).toMatchObject({
        status: 200,
        data: { unit, reports: null },
        errors: [unavailableAt('reports')],
      })
      expect(first.ms).toBeLessThan(3_000)
      const second = await timed(ask(`{ ${UNIT} ${REPORTS} }`))
      expect(second.answer).toMatchObject({
        data: { unit, reports: null },
        errors: [unavailableAt('reports')],
      })
      expect(second.ms).toBeLessThan(500)
    })
    await expect
      .poll(async () => (await ask(`{ ${REPORTS} }`)).errors, { timeout: 10_000, interval: 500 })
      .toBeUndefined()
  })

  it('who is signed in stays so while sessions cannot be verified', async () => {
    const pid = await processOf('organization', province.pid)
    await ask(`{ ${UNIT} }`)
    await whileHanging(pid, async () => {
      const { answer, ms } = await timed(ask(`{ ${UNIT} ${REPORTS} }`))
      expect(answer).toMatchObject({ status: 200, data: { unit: null }, errors: [unavailableAt('unit')] })
      expect(answer.data?.reports).toMatchObject({ totalCount: expect.any(Number) })
      expect(ms).toBeLessThan(6_000)
      const stranger = await graphAt(province.url, 'a-secret-that-nobody-has')(`{ ${UNIT} }`)
      expect(stranger).toMatchObject({
        status: 503,
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
      })
      expect((await fetch(`${province.url}/livez`)).status).toBe(200)
      expect((await fetch(`${province.url}/readyz`)).status).toBe(503)
    })
  })

  it('ends every process when it is stopped', async () => {
    const pids = await Promise.all(
      ['gateway', 'organization', 'reporting'].map((name) => processOf(name, province.pid)),
    )
    await province.stop()
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow()
  })

  it('ends in order and at once although a service was killed before', async () => {
    const other = await startProvince({ distributed: true })
    const services = ['organization', 'reform', 'gateway']
    const pids = await Promise.all(services.map((service) => processOf(service, other.pid)))
    process.kill(pids[1] ?? 0, 'SIGKILL')
    expect((await timed(other.stop())).ms).toBeLessThan(15_000)
    expect(await Promise.all(pids.map(isRunning))).toEqual([false, false, false])
  })

  it('ends every process when the one that started them is killed, and the next start takes over', async () => {
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
})
