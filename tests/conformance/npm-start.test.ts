import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freeBase } from '../support/ports.ts'
import { copyTemplate } from '../support/template.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'province-npm-'))
})

afterEach(() => rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }))

const alive = (url: string) =>
  fetch(`${url}/livez`).then(
    ({ ok }) => ok,
    () => false,
  )

async function startedByNpm(script = 'start') {
  const port = await freeBase()
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO_PASSWORD: 'started-by-npm' }
  const npm = spawn('npm', ['run', script], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for await (const chunk of npm.stdout) {
    said += String(chunk)
    if (/^Ready: /m.test(said)) break
  }
  return { npm, said, url: `http://127.0.0.1:${port}` }
}

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  'npm start shows its steps, and %s to npm ends everything',
  async (signal) => {
    // One of them begins with nothing, as on a new machine.
    if (signal !== 'SIGTERM') await copyTemplate(dataDir)
    const { npm, said, url } = await startedByNpm()
    expect(said).toMatch(/Starting the database and the services/)
    expect(said).toContain(`Ready: ${url}\n`)
    expect(await alive(url)).toBe(true)
    npm.kill(signal)
    await expect.poll(() => alive(url), { timeout: 15_000, interval: 200 }).toBe(false)
  },
)

test('npm run dev serves, and SIGINT ends it within seconds, its compiler too', async () => {
  await copyTemplate(dataDir)
  const { npm, url } = await startedByNpm('dev')
  expect(await alive(url)).toBe(true)
  npm.stdout.resume()
  const ended = new Promise<number>((resolve) => {
    const asked = performance.now()
    npm.once('close', () => resolve(performance.now() - asked))
  })
  npm.kill('SIGINT')
  expect(await ended).toBeLessThan(8_000)
  expect(await alive(url)).toBe(false)
})
