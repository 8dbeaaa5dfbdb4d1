import { dayOutside, inputInvalid, wordsUpTo } from '@province/runtime/refusal'

/**
 * By what right somebody signs: the head themselves; a deputy for the head (KT.); an office by the head's order (TL.);
 * somebody whom the head empowered (TUQ.).
 */
export type SigningCapacity = 'SELF' | 'KT' | 'TL' | 'TUQ'

/** What stands in the signature block and above it. */
export interface SignatureBlock {
  symbol: string
  signedOn: string
  /** The body that signs, as it is called. */
  body: string
  signerName: string
  signerTitle: string
  capacity: SigningCapacity
  /** The office on whose behalf somebody signs; nothing where the head signs. */
  forTitle: string | null
}

const LONGEST = 200
const words = wordsUpTo(LONGEST)

const asked = {
  symbol: { vi: 'Hãy ghi số, ký hiệu văn bản', en: 'Give the number and symbol of the document' },
  body: { vi: 'Hãy ghi cơ quan ký', en: 'Give the body that signs' },
  signerName: { vi: 'Hãy ghi họ tên người ký', en: 'Give the name of who signs' },
  signerTitle: { vi: 'Hãy ghi chức vụ người ký', en: 'Give the office of who signs' },
} as const

/** Refuses a block that could not stand on a document; answers it without spaces around its words. */
export function soundBlock(
  field: string,
  block: SignatureBlock,
  from: string,
  today: string,
): SignatureBlock {
  const names = Object.keys(asked) as (keyof typeof asked)[]
  for (const name of names) words(`${field}.${name}`, block[name], asked[name])
  if (block.signedOn < from || block.signedOn > today) throw dayOutside(`${field}.signedOn`, from, today)
  const forTitle = block.forTitle?.trim() || null
  if ((block.capacity === 'SELF') !== (forTitle === null))
    throw inputInvalid(`${field}.forTitle`, {
      vi: 'Ký thay (KT.), thừa lệnh (TL.) hoặc thừa ủy quyền (TUQ.) thì ghi chức vụ được ký thay; người đứng đầu tự ký thì để trống.',
      en: 'Signing for another (KT., TL., TUQ.) names the office it is for; the head signing themselves leaves it empty.',
    })
  if (forTitle !== null && forTitle.length > LONGEST)
    words(`${field}.forTitle`, forTitle, { vi: 'Chức vụ được ký thay', en: 'The office it is for' })
  const trimmed = Object.fromEntries(names.map((name) => [name, block[name].trim()]))
  return { ...block, ...trimmed, forTitle }
}

export interface Signature extends SignatureBlock {}

/** A signed sentence: its words and its numbers as they were. */
export interface SignedSection {
  readonly number: string
  readonly title: string
  readonly titleEn: string | null
  readonly sentences: readonly string[]
}

/** What the first hash of a signed report is made of: who signed what as which document, and its text. */
export function signedHead(block: SignatureBlock, text: readonly SignedSection[]) {
  const { symbol, signedOn, body, signerName, signerTitle, capacity, forTitle } = block
  return { symbol, signedOn, body, signerName, signerTitle, capacity, forTitle, text }
}

/** The signature of a report, with its text as it was signed: one per report, never changed. */
export class Signature {
  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    block: SignatureBlock,
    readonly text: readonly SignedSection[],
    /** How many figures were frozen. */
    readonly figures: number,
    /** The hash of who signed as what, and of the text. */
    readonly textHash: string,
    /** The hash of the last figure: it seals the text and every figure before it. */
    readonly seal: string,
    readonly signedBy: string,
    readonly signedAt: Date,
  ) {
    Object.assign(this, block)
  }
}
