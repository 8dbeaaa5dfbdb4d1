import type { FrozenFigure } from './frozen-figure.ts'
import { broken, firstHash, linked } from './sealed-chain.ts'
import { type SignatureBlock, type SignedSection, signedHead } from './signature.ts'

/** What is not as it was signed. */
export type Tampering =
  | 'FIGURE_CHANGED'
  | 'FIGURE_MOVED'
  | 'FIGURES_MISSING'
  | 'TEXT_CHANGED'
  | 'SEAL_BROKEN'
  | 'CORRIGENDUM_CHANGED'
  | 'CORRIGENDUM_MISSING'
  | 'STATE_BEHIND'

/** One thing that is not as it was signed, and which figure or corrigendum it is. */
export interface Tampered {
  readonly kind: Tampering
  readonly figureKey: string | null
  /** The number of the corrigendum, where it is one. */
  readonly corrigendum?: number
}

/** What a signature says of the rest. */
interface Sealed extends SignatureBlock {
  readonly reportId: string
  readonly text: readonly SignedSection[]
  readonly figures: number
  readonly textHash: string
  readonly seal: string
}

type Kept = Pick<FrozenFigure, 'key' | 'content' | 'previousHash' | 'hash'>

/** Recomputes every hash of a signed report; empty when everything is as it was signed. */
export function tamperedWith(signature: Sealed, frozen: readonly Kept[]): Tampered[] {
  const links = frozen.map(({ key, content, previousHash, hash }) => ({
    name: key,
    content,
    previousHash,
    hash,
  }))
  const figures = broken(links, signature.textHash).map(
    ({ name, how }): Tampered => ({ kind: `FIGURE_${how}`, figureKey: name }),
  )
  const found: Tampered[] = []
  if (linked(firstHash(signature.reportId), signedHead(signature, signature.text)) !== signature.textHash)
    found.push({ kind: 'TEXT_CHANGED', figureKey: null })
  if (frozen.length !== signature.figures) found.push({ kind: 'FIGURES_MISSING', figureKey: null })
  if ((frozen.at(-1)?.hash ?? signature.textHash) !== signature.seal)
    found.push({ kind: 'SEAL_BROKEN', figureKey: null })
  return [...found, ...figures]
}
