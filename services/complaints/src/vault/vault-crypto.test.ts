import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeEnvelope, newHolderKeys, openEnvelope, publicKeyOf } from './envelope.ts'
import { lockKey, unlockKey } from './passphrase.ts'
import { halvesOf, joinedHalves } from './recovery-halves.ts'
import { newRecordKey, seal, unseal } from './sealing.ts'

const place = { table: 'vault_field', recordId: randomUUID(), field: 'senderName' }

describe('sealing', () => {
  test('what is sealed opens as it was, and no two seals are alike', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        const [key, open] = [newRecordKey(), Buffer.from(bytes)]
        const sealed = seal(key, place, open)
        expect(unseal(key, place, sealed)).toEqual(open)
        expect(seal(key, place, open)).not.toEqual(sealed)
      }),
    )
  })

  test('another key, record, field or table, or one bit turned, opens nothing', () => {
    const key = newRecordKey()
    const sealed = seal(key, place, Buffer.from('Nguyễn Thị Mẫu'))
    const elsewhere = [
      { ...place, recordId: randomUUID() },
      { ...place, field: 'senderAddress' },
      { ...place, table: 'vault_chunk' },
    ]
    expect(() => unseal(newRecordKey(), place, sealed)).toThrow()
    for (const other of elsewhere) expect(() => unseal(key, other, sealed)).toThrow()
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const turned = Buffer.from(sealed)
      turned.writeUInt8((turned[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3)
      expect(() => unseal(key, place, turned)).toThrow()
    }
  })
})

test('a tag that was cut short opens nothing, however right what is left of it is', () => {
  const key = newRecordKey()
  const whole = seal(key, place, Buffer.alloc(0))
  expect(unseal(key, place, whole)).toEqual(Buffer.alloc(0))
  for (let left = 12; left < whole.length; left += 1)
    expect(() => unseal(key, place, whole.subarray(0, left))).toThrow()
})

describe('envelopes', () => {
  test('open for their holder and their record alone', () => {
    const [holder, other] = [newHolderKeys(), newHolderKeys()]
    const key = newRecordKey()
    const envelope = closeEnvelope(holder.publicKey, place.recordId, key)
    expect(openEnvelope(holder.privateKey, place.recordId, envelope)).toEqual(key)
    expect(() => openEnvelope(other.privateKey, place.recordId, envelope)).toThrow()
    expect(() => openEnvelope(holder.privateKey, randomUUID(), envelope)).toThrow()
    expect(publicKeyOf(holder.privateKey)).toEqual(holder.publicKey)
  })
})

describe('the recovery key', () => {
  test('comes back from two halves in any order, however they were written down', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const key = Buffer.from(bytes)
        const [one, other] = halvesOf(key)
        expect(joinedHalves(other, one.toLowerCase().replaceAll('-', ' '))).toEqual(key)
      }),
    )
  })

  test('a half with one wrong letter is told, not used', () => {
    const [one, other] = halvesOf(randomBytes(32))
    const wrong = (one.startsWith('0') ? '1' : '0') + one.slice(1)
    expect(() => joinedHalves(wrong, other)).toThrow(/copied wrongly/)
    expect(() => joinedHalves(`${one}!`, other)).toThrow(RangeError)
    expect(() => joinedHalves(one.slice(0, -5), other)).toThrow(RangeError)
  })
})

test('a custodian’s key opens with the passphrase, in either Unicode form, and with no other', async () => {
  const { privateKey } = newHolderKeys()
  const locked = await lockKey('holder', 'mật khẩu rất dài', privateKey)
  expect(await unlockKey('holder', 'mật khẩu rất dài'.normalize('NFD'), locked)).toEqual(privateKey)
  await expect(unlockKey('holder', 'mật khẩu khác', locked)).rejects.toThrow()
  await expect(unlockKey('other', 'mật khẩu rất dài', locked)).rejects.toThrow()
})
