import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { signIn } from '../support/client.ts'
import { isRunning } from '../support/processes.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
afterEach(() => province.stop())

const QUERY = JSON.stringify({ query: '{ viewer { id displayName } }' })

/** Who asks again and again on a line that stays open, and what each was answered. */
function visitor(url: string, cookie: string, answers: Map<string, number>, over: () => boolean) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const once = () =>
    new Promise<string>((resolve) => {
      const headers = { 'content-type': 'application/json', cookie, origin: url }
      const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        let text = ''
        response.on('data', (chunk) => (text += String(chunk)))
        response.on('end', () =>
          resolve(text.includes('"id"') ? 'answered' : `${response.statusCode} ${text}`),
        )
      })
      asked.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'error'))
      asked.end(QUERY)
    })
  const go = async () => {
    while (!over()) {
      const said = await once()
      answers.set(said, (answers.get(said) ?? 0) + 1)
      if (said !== 'answered') await pause(20)
    }
    agent.destroy()
  }
  return go()
}

const untilGone = async (pid: number) => {
  const asked = performance.now()
  while (await isRunning(pid)) await pause(20)
  return performance.now() - asked
}

test('stopping under traffic ends within seconds with 0, and the database is stopped', async () => {
  province = await startProvince()
  const { url, pid, dataDir } = province
  const postgres = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const session = await signIn(url, 'integrator', province.password)
  const cookie = `session=${session}`
  const answers = new Map<string, number>()
  let over = false
  const visitors = Array.from({ length: 8 }, () => visitor(url, cookie, answers, () => over))
  const stream = await fetch(`${url}/events`, { headers: { cookie } })
  const events = stream.text().catch(() => '')
  await pause(500)
  process.kill(pid, 'SIGTERM')
  expect(await untilGone(pid)).toBeLessThan(5_000)
  over = true
  await Promise.all([...visitors, events])
  await expect.poll(() => province.code()).toBe(0)
  expect(await isRunning(postgres)).toBe(false)
  expect(stream.status).toBe(200)
  // Who was heard was answered: the rest met a closed door, never half an answer.
  const others = [...answers.keys()].filter(
    (said) => !['answered', 'ECONNREFUSED', 'ECONNRESET'].includes(said),
  )
  expect(others).toEqual([])
})
