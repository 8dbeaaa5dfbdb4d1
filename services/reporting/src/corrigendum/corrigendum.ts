import { inputInvalid, wordsUpTo } from '@province/runtime/refusal'
import type { SignatureBlock } from '../signing/signature.ts'

/** What a corrigendum says of one signed figure. */
export interface CorrectedFigure {
  readonly figureKey: string
  /** What was signed, or what an earlier corrigendum says. */
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** What is asked to be corrected. */
export interface CorrectionAsked {
  readonly figureKey: string
  readonly value: string
  readonly reason: string
}

const words = wordsUpTo(2_000)

/** The corrections with what they correct; refuses none, a figure twice, one that was not signed, and no change. */
export function soundCorrections(
  asked: readonly CorrectionAsked[],
  valid: ReadonlyMap<string, string>,
): CorrectedFigure[] {
  const invalid = (vi: string, en: string) => inputInvalid('input.changes', { vi, en })
  if (asked.length === 0)
    throw invalid('Hãy nêu ít nhất một số liệu được đính chính.', 'Name at least one figure.')
  if (new Set(asked.map(({ figureKey }) => figureKey)).size !== asked.length)
    throw invalid('Mỗi số liệu chỉ đính chính một lần.', 'Each figure is corrected once.')
  return asked.map(({ figureKey, value, reason }) => {
    const from = valid.get(figureKey)
    if (from === undefined)
      throw invalid('Có số liệu không nằm trong báo cáo đã ký.', 'One of the figures was not signed.')
    if (Number(from) === Number(value))
      throw invalid('Có số liệu không thay đổi gì.', 'One of the figures is not changed at all.')
    words('input.changes', reason, { vi: 'Hãy ghi vì sao đính chính', en: 'Say why it is corrected' })
    return { figureKey, from, to: value, reason: reason.trim() }
  })
}

export interface Corrigendum extends SignatureBlock {}

/** A correction that was published of a signed report: what changed and why; never changed itself. */
export class Corrigendum {
  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    /** The first of a report is 1. */
    readonly number: number,
    block: SignatureBlock,
    readonly reason: string,
    readonly changes: readonly CorrectedFigure[],
    readonly previousHash: string,
    readonly hash: string,
    readonly issuedBy: string,
    readonly issuedAt: Date,
  ) {
    Object.assign(this, block)
  }
}
