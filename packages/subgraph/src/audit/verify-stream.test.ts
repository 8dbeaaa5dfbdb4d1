import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type AuditEntry, genesisOf, hashOfEntry } from './audit-entry.ts'
import { faultOf, type StreamHead } from './verify-stream.ts'

const SCHEMA = 'reform'
const STREAM = 3
const LENGTH = 40
const TRIALS = 1_000

const chained = (entries: readonly Omit<AuditEntry, 'hash'>[]): AuditEntry[] => {
  let previous = genesisOf(SCHEMA, STREAM)
  return entries.map((entry) => {
    const hash = hashOfEntry(SCHEMA, previous, { ...entry, hash: '' })
    previous = hash
    return { ...entry, hash }
  })
}

const anEntry = (seq: number): Omit<AuditEntry, 'hash'> => ({
  stream: STREAM,
  seq,
  id: randomUUID(),
  at: `2023-06-15T01:00:00.${String(seq).padStart(6, '0')}Z`,
  subject: `subject ${seq % 5}`,
  field: 'grantExemption',
  outcome: seq % 7 ? 'DONE' : 'FORBIDDEN_OR_MISSING',
  unitId: seq % 3 ? randomUUID() : null,
  targetId: seq % 4 ? randomUUID() : null,
  inputHash: 'ab'.repeat(32),
  idempotencyKey: seq % 2 ? randomUUID() : null,
  addressHash: 'cd'.repeat(32),
})

const whole = chained(Array.from({ length: LENGTH }, (_, index) => anEntry(index + 1)))
const headAt = (entries: readonly AuditEntry[], seq: number): StreamHead => ({
  stream: STREAM,
  seq,
  hash: entries[seq - 1]?.hash ?? genesisOf(SCHEMA, STREAM),
})
const signed = [headAt(whole, 10), headAt(whole, LENGTH)]

// The head in the database is in the tamperer's hands as well: it always says what is stored.
const headOf = (entries: readonly AuditEntry[]) => ({ ...headAt([], 0), ...lastOf(entries) })
const lastOf = (entries: readonly AuditEntry[]) => {
  const last = entries.at(-1)
  return last ? { seq: last.seq, hash: last.hash } : {}
}
const verdict = (entries: readonly AuditEntry[]) => faultOf(SCHEMA, entries, signed, headOf(entries))

let seed = 20230615
const random = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % below
}
const fields = [
  'id',
  'at',
  'subject',
  'field',
  'outcome',
  'unitId',
  'targetId',
  'inputHash',
  'idempotencyKey',
  'addressHash',
  'hash',
] as const
const other = (value: string | null) =>
  value === null ? 'x' : value.replace(/.$/, (sign) => (sign === 'x' ? 'y' : 'x'))
const renumbered = (entries: readonly AuditEntry[]) =>
  entries.map((entry, index) => ({ ...entry, seq: index + 1 }))

const faults = (tamper: () => { entries: AuditEntry[]; first: number }) =>
  Array.from({ length: TRIALS }, () => {
    const { entries, first } = tamper()
    return verdict(entries)?.seq === first
  }).filter((named) => !named).length

test('an untouched stream is whole, also between two signed heads and while it is empty', () => {
  expect(verdict(whole)).toBeUndefined()
  expect(faultOf(SCHEMA, whole.slice(0, 25), [headAt(whole, 10)], headAt(whole, 25))).toBeUndefined()
  expect(faultOf(SCHEMA, [], [], headAt([], 0))).toBeUndefined()
})

describe(`each of ${TRIALS} tamperings is named by its first entry`, () => {
  test('one part of one entry flipped', () => {
    const unnamed = faults(() => {
      const at = random(LENGTH)
      const name = fields[random(fields.length)] ?? 'id'
      const entries = whole.map((entry, index) =>
        index === at ? { ...entry, [name]: other(entry[name]) } : entry,
      )
      return { entries, first: at + 1 }
    })
    expect(unnamed).toBe(0)
  })

  test('an entry deleted, with and without renumbering what follows', () => {
    const unnamed = faults(() => {
      const at = random(LENGTH)
      const left = whole.filter((_, index) => index !== at)
      return { entries: random(2) ? renumbered(left) : left, first: at + 1 }
    })
    expect(unnamed).toBe(0)
  })

  test('an entry inserted', () => {
    const unnamed = faults(() => {
      const at = random(LENGTH)
      const forged = { ...anEntry(at + 1), hash: 'ef'.repeat(32) }
      return { entries: renumbered(whole.toSpliced(at, 0, forged)), first: at + 1 }
    })
    expect(unnamed).toBe(0)
  })

  test('two entries swapped', () => {
    const unnamed = faults(() => {
      const a = random(LENGTH - 1)
      const later = a + 1 + random(LENGTH - a - 1)
      const entries = whole.map((entry, index) =>
        index === a ? whole[later] : index === later ? whole[a] : entry,
      )
      return { entries: renumbered(entries.filter((entry) => entry !== undefined)), first: a + 1 }
    })
    expect(unnamed).toBe(0)
  })

  test('the end cut off, the head in the database put right', () => {
    const unnamed = faults(() => {
      const kept = random(LENGTH)
      return { entries: whole.slice(0, kept), first: kept + 1 }
    })
    expect(unnamed).toBe(0)
  })

  test('an entry changed and every hash after it computed anew: named from the last head that still holds', () => {
    const unnamed = faults(() => {
      const at = random(LENGTH)
      const changed = whole.map((entry, index) =>
        index === at ? { ...entry, subject: 'somebody else' } : entry,
      )
      return { entries: chained(changed), first: at < 10 ? 1 : 11 }
    })
    expect(unnamed).toBe(0)
  })
})

test('the head in the database moved by itself is found', () => {
  expect(faultOf(SCHEMA, whole, signed, { ...headAt(whole, LENGTH), hash: '00' })).toMatchObject({
    kind: 'HEAD_CHANGED',
  })
  expect(faultOf(SCHEMA, whole, signed, { ...headAt(whole, LENGTH), seq: LENGTH + 1 })).toEqual({
    stream: STREAM,
    seq: LENGTH + 1,
    kind: 'CUT_OFF',
  })
})
