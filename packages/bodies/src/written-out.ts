import { fold } from '@province/words'

/** Short forms that everybody types, by what they stand for. */
const SHORT: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
}

/** Folded text with the short forms of bodies written out: `UBND xã` as `uy ban nhan dan xa`. */
export const writtenOut = (text: string): string =>
  fold(text).replace(/\b(ubnd|hdnd|mttq)\b/g, (short) => SHORT[short] ?? short)
