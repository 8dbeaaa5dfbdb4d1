import { createHash, randomBytes } from 'node:crypto'

// Letters and digits that are not mistaken for one another when somebody writes them down.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CHECK_BYTES = 3
const KEY_BYTES = 32

const checkOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest().subarray(0, CHECK_BYTES)

function written(bytes: Buffer): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  const letters = bits.match(/.{5}/g)?.map((five) => LETTERS[Number.parseInt(five, 2)]) ?? []
  return (letters.join('').match(/.{4}/g) ?? []).join('-')
}

function read(text: string): Buffer {
  let bits = ''
  for (const letter of text.toUpperCase().replace(/[\s-]/g, '')) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) throw new RangeError('not a letter of a recovery key')
    bits += value.toString(2).padStart(5, '0')
  }
  const bytes = bits.match(/.{8}/g)?.map((eight) => Number.parseInt(eight, 2)) ?? []
  return Buffer.from(bytes)
}

const withCheck = (half: Buffer) => written(Buffer.concat([half, checkOf(half)]))

function withoutCheck(text: string): Buffer {
  const bytes = read(text)
  const half = bytes.subarray(0, KEY_BYTES)
  if (bytes.length !== KEY_BYTES + CHECK_BYTES || !checkOf(half).equals(bytes.subarray(KEY_BYTES)))
    throw new RangeError('a recovery key was copied wrongly')
  return half
}

const xor = (a: Buffer, b: Buffer) => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)))

/** A private key as two halves for two people: either alone says nothing of it. */
export function halvesOf(privateKey: Buffer): readonly [string, string] {
  const first = randomBytes(KEY_BYTES)
  return [withCheck(first), withCheck(xor(privateKey, first))]
}

/** The private key of two halves, in any order; throws a RangeError for a half that was copied wrongly. */
export const joinedHalves = (one: string, other: string): Buffer =>
  xor(withoutCheck(one), withoutCheck(other))
