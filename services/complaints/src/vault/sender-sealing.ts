import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { fold } from '@province/words'
import type { KeySource } from './desk-keys.ts'
import { seal, unseal } from './sealing.ts'
import { PetitionSender } from './sender.ts'

/** Who sent it, in plain words: in memory, and in the answer to who handles it. */
export interface SenderNames {
  name: string
  address: string
}

const LETTERS = 8

const placeOf = (recordId: string) => ({ table: 'petition_sender', recordId, field: 'sender' })

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

// As pg_trgm has them: three letters at a time of each word, with where a word begins and ends.
const triplesOf = (word: string, ends: boolean) => {
  const padded = `  ${word}${ends ? ' ' : ''}`
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
}

const pairsOf = (words: readonly string[]) => {
  const [first, ...others] = [...new Set(words)].sort()
  if (first === undefined) return []
  if (others.length === 0) return [first]
  const named = [first, ...others]
  return named.flatMap((one, at) => named.slice(at + 1).map((other) => `${one} ${other}`))
}

/**
 * Senders as they are stored: sealed for the service itself, and found by marks of their letters. A mark is three letters
 * under a key that stands outside the database: enough to find what is nearly the same, and no text.
 */
export class SenderSealing {
  readonly #sealing: Buffer
  // Made once: a key from bytes is read anew for each of a hundred marks of one sender.
  readonly #marking: KeyObject

  constructor(secret: KeySource) {
    this.#sealing = secret.keyFor('senders of complaints and reflections')
    this.#marking = createSecretKey(secret.keyFor('letters of senders'))
  }

  seal(recordId: string, unitId: string, { name, address }: SenderNames): PetitionSender {
    const open = Buffer.from(JSON.stringify({ name, address }))
    return new PetitionSender(
      recordId,
      unitId,
      seal(this.#sealing, placeOf(recordId), open),
      this.marksOf(name),
      this.marksOf(address),
      this.pairsOf(name),
    )
  }

  open(recordId: string, sealed: Buffer): SenderNames {
    return JSON.parse(unseal(this.#sealing, placeOf(recordId), sealed).toString('utf8'))
  }

  /** The marks of whole words. */
  marksOf(text: string): string[] {
    return this.#marks(wordsOf(text).flatMap((word) => triplesOf(word, true)))
  }

  /** The marks of words of which the last may go on. */
  searchedOf(text: string): string[] {
    const words = wordsOf(text)
    return this.#marks(words.flatMap((word, at) => triplesOf(word, at < words.length - 1)))
  }

  /** Marks of words two by two, whatever their order: by these who may be the same is found at all. */
  pairsOf(name: string): string[] {
    return this.#marks(pairsOf(wordsOf(name)).map((pair) => `pair ${pair}`))
  }

  #marks(parts: readonly string[]): string[] {
    const mark = (part: string) =>
      createHmac('sha256', this.#marking).update(part).digest('base64url').slice(0, LETTERS)
    return [...new Set(parts)].map(mark)
  }
}
