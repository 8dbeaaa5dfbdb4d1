import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newRecoveryCodes, newSecret, plainRecoveryCode, stepOf, uriOf } from './code.ts'
import { keyedHash, seal, unseal } from './seal.ts'
import { SecondFactor } from './second-factor.ts'

// RFC 6238, appendix B: the secret is the ASCII text 12345678901234567890; the last six digits of its codes.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1_000)

test('codes are those of RFC 6238, one step to either side', () => {
  expect(stepOf(RFC_SECRET, '287082', at(59))).toBe(1)
  expect(stepOf(RFC_SECRET, '081804', at(1_111_111_109))).toBe(37_037_036)
  expect(stepOf(RFC_SECRET, '005924', at(1_234_567_890))).toBe(41_152_263)
  expect(stepOf(RFC_SECRET, '287082', at(89))).toBe(1)
  expect(stepOf(RFC_SECRET, '287082', at(120))).toBeUndefined()
  for (const typed of ['', '28708', '2870820', 'abcdef', '２８７０８２'])
    expect(stepOf(RFC_SECRET, typed, at(59))).toBeUndefined()
})

test('a time step is used once, and none before it afterwards', () => {
  const factor = new SecondFactor('id', 'account', 'sealed')
  expect(factor.use(10)).toBe(true)
  expect(factor.use(10)).toBe(false)
  expect(factor.use(9)).toBe(false)
  expect(factor.use(11)).toBe(true)
})

test('a secret opens with its key, for its owner, unchanged', () => {
  const key = randomBytes(32)
  const sealed = seal(key, 'owner', RFC_SECRET)
  expect(sealed).not.toContain(RFC_SECRET)
  expect(unseal(key, 'owner', sealed)).toBe(RFC_SECRET)
  expect(() => unseal(key, 'another', sealed)).toThrow()
  expect(() => unseal(randomBytes(32), 'owner', sealed)).toThrow()
  const bytes = Buffer.from(sealed, 'base64url')
  for (const at of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => unseal(key, 'owner', changed.toString('base64url'))).toThrow()
  }
  // A tag that was cut short opens nothing, however right what is left of it is.
  const empty = Buffer.from(seal(key, 'owner', ''), 'base64url')
  expect(unseal(key, 'owner', empty.toString('base64url'))).toBe('')
  expect(() => unseal(key, 'owner', empty.subarray(0, 16).toString('base64url'))).toThrow()
  expect(seal(key, 'owner', RFC_SECRET)).not.toBe(sealed)
})

test('secrets and recovery codes are long, and each is another', () => {
  expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/)
  expect(uriOf(RFC_SECRET, 'admin')).toMatch(/^otpauth:\/\/totp\/Province:admin\?.*secret=GEZDGNBV/)
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}$/)
  expect(plainRecoveryCode(' ABCDE-fghjk 23456')).toBe('abcdefghjk23456')
  expect(keyedHash(randomBytes(32), 'x')).not.toBe(keyedHash(randomBytes(32), 'x'))
})
