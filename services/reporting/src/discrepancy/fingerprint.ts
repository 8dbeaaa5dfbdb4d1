const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x0000000001000000000000000000013bn
const MASK = (1n << 128n) - 1n

/** A stable id for the same words (FNV-1a, 128 bits): computed things keep their id from one read to the next. */
export function fingerprint(...words: readonly string[]): string {
  const bytes = new TextEncoder().encode(words.join('\u0000'))
  const hash = bytes.reduce((state, byte) => ((state ^ BigInt(byte)) * PRIME) & MASK, OFFSET)
  return hash.toString(16).padStart(32, '0')
}
