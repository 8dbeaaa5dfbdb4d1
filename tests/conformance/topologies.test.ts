import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, graphAt, signIn } from '../support/client.ts'
import { processOf, whileHanging } from '../support/processes.ts'
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
})
