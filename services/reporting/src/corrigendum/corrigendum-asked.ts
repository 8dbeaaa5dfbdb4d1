import type { SignatureBlock } from '../signing/signature.ts'
import type { CorrectionAsked } from './corrigendum.ts'

/** A corrigendum as a program sends it: numbers as numbers, what is not said left out. */
export interface NumericCorrigendum extends Omit<SignatureBlock, 'forTitle'> {
  readonly forTitle?: string | null
  readonly reason: string
  readonly changes: readonly (Omit<CorrectionAsked, 'value'> & { value: number })[]
}

/** Writes its numbers as the shortest text that means them. */
export const corrigendumAsked = ({ changes, forTitle, ...said }: NumericCorrigendum) => ({
  ...said,
  forTitle: forTitle ?? null,
  changes: changes.map((change) => ({ ...change, value: String(change.value) })),
})
