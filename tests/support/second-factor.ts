import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { openInSession } from './browser.ts'
import { graphAt, signIn } from './client.ts'

const BEGIN = 'mutation Begin($key: String!) { beginSecondFactor(idempotencyKey: $key) { secret } }'
const CONFIRM = `mutation Confirm($code: String!, $key: String!) {
  confirmSecondFactor(code: $code, idempotencyKey: $key) { recoveryCodes }
}`
const PASS = 'mutation Pass($code: String!) { passSecondFactor(code: $code) { id } }'

/** What a person has in hand after setting up the second factor. */
interface Device {
  secret: string
  recoveryCodes: string[]
}

/** The devices of the accounts of each product that the tests of this file started. */
const devices = new Map<string, Device>()

/** The code that an app shows now. */
export const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate()

/** The secret of the session that an answer's cookie carries. */
function sessionIn(headers: Headers, errors: unknown): string {
  const secret = /^(?:__Host-)?session=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1]
  if (!secret) throw new Error(`The second factor was not passed: ${JSON.stringify(errors)}`)
  return secret
}

async function enrol(url: string, session: string): Promise<{ device: Device; session: string }> {
  const ask = graphAt(url, session)
  const begun = await ask(BEGIN, { key: randomUUID() })
  if (begun.errors) throw new Error(`No second factor: ${JSON.stringify(begun.errors)}`)
  const { secret } = (begun.data as { beginSecondFactor: { secret: string } }).beginSecondFactor
  const confirmed = await ask(CONFIRM, { code: codeOf(secret), key: randomUUID() })
  const raised = sessionIn(confirmed.headers, confirmed.errors)
  const { confirmSecondFactor } = confirmed.data as { confirmSecondFactor: { recoveryCodes: string } }
  const recoveryCodes = confirmSecondFactor.recoveryCodes.split(' ')
  return { device: { secret, recoveryCodes }, session: raised }
}

/**
 * Signs in and passes the second factor, setting one up at the first call for an account; answers the secret of a session
 * that holds every action of its roles. Later calls use up recovery codes, since a code of the app works once.
 */
export async function signInWithSecondFactor(
  url: string,
  username: string,
  password: string,
): Promise<string> {
  const session = await signIn(url, username, password)
  const name = `${username} ${url}`
  const device = devices.get(name)
  if (!device) {
    const enrolled = await enrol(url, session)
    devices.set(name, enrolled.device)
    return enrolled.session
  }
  const code = device.recoveryCodes.pop() ?? (await freshCode(device.secret))
  const passed = await graphAt(url, session)(PASS, { code })
  return sessionIn(passed.headers, passed.errors)
}

/** The code of a time step that nobody used yet. */
async function freshCode(secret: string): Promise<string> {
  await pause(30_500 - (Date.now() % 30_000))
  return codeOf(secret)
}

/** Opens the portal in a session that has passed the second factor; what a person types for it is another test's matter. */
export async function openWithSecondFactor(
  page: Page,
  url: string,
  username: string,
  password: string,
): Promise<void> {
  const { origin } = new URL(url)
  const value = await signInWithSecondFactor(origin, username, password)
  await openInSession(page, url, value)
}
