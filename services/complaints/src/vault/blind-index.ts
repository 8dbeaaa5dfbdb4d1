import { createHmac } from 'node:crypto'

const SHORTEST = 6

/** Finds the same number again without keeping it: by a hash under a key that stands outside the database. */
export class BlindIndex {
  constructor(private readonly key: Buffer) {}

  /** The hash of a number's digits; null where there are too few to be anybody's. */
  of(kind: 'id' | 'phone', number: string | undefined): string | null {
    const digits = (number ?? '').replace(/\D/g, '')
    if (digits.length < SHORTEST) return null
    return createHmac('sha256', this.key).update(`${kind} ${digits}`).digest('base64url')
  }
}
