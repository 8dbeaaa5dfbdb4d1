import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** People share a desk: one browser is known for so many of them. */
const MOST_OF_ONE_BROWSER = 4
const BETWEEN = '~'

/** A browser in which somebody signed in before, for this account alone. */
export interface KnownDevice {
  id: string
  token: string
}

const macOf = (key: Buffer, username: string, id: string) =>
  createHmac('sha256', key)
    .update(JSON.stringify(['device', username.toLowerCase(), id]))
    .digest()

const tokenOf = (key: Buffer, username: string, id: string) =>
  `${id}.${macOf(key, username, id).toString('base64url')}`

/** The device that a browser shows for this account; what was not given to it for this account counts as none. */
export function knownDevice(
  key: Buffer,
  username: string,
  shown: string | undefined,
): KnownDevice | undefined {
  for (const token of tokensIn(shown)) {
    const [id = '', mac = ''] = token.split('.')
    const given = Buffer.from(mac, 'base64url')
    const right = macOf(key, username, id)
    if (given.length === right.length && timingSafeEqual(given, right)) return { id, token }
  }
  return undefined
}

/** A device for a browser in which the account has just signed in for the first time. */
export function newDevice(key: Buffer, username: string): KnownDevice {
  const id = randomBytes(16).toString('base64url')
  return { id, token: tokenOf(key, username, id) }
}

/** What the browser shows from now on: this device first, and the latest of the others. */
export const shownWith = (shown: string | undefined, { token }: KnownDevice): string =>
  [token, ...tokensIn(shown).filter((other) => other !== token)].slice(0, MOST_OF_ONE_BROWSER).join(BETWEEN)

const tokensIn = (shown: string | undefined): string[] =>
  shown ? shown.split(BETWEEN).slice(0, MOST_OF_ONE_BROWSER) : []
