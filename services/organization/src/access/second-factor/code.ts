import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const ISSUER = 'Province'
const PERIOD = 30
/** One step to either side: clocks of devices are not exact. */
const WINDOW = 1
const RECOVERY_CODES = 10
// No letters that look like digits.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: ISSUER,
    label,
    secret: Secret.fromBase32(secret),
    period: PERIOD,
    digits: 6,
    algorithm: 'SHA1',
  })

/** A new secret of 160 bits, as apps take it when it is typed. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an app reads from a picture: the secret and whose it is (RFC 6238 by the key URI format). */
export const uriOf = (secret: string, username: string): string => totpOf(secret, username).toString()

/** The time step whose code this is, now or one step to either side; nothing when it is of none. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? undefined : TOTP.counter({ period: PERIOD, timestamp: now.getTime() }) + delta
}

const word = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('')

/** Ten codes of fifteen signs (74 bits) for the day when the device is lost. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => [word(), word(), word()].join('-'))

/** A recovery code as it is compared: without what people type between its signs. */
export const plainRecoveryCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, '')
