import { inputInvalid, wordsUpTo } from '@province/runtime/refusal'
import { problemsOf } from '../figure/figure-row.ts'
import type { MeasureDefinition, StatedFigure } from '../figure/stated-figure.ts'
import { beyondWhole } from '../rule/possible-rules.ts'
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

/** What corrections are judged by. */
interface Standing {
  /** What each signed figure says today: as signed, or as it was last corrected. */
  readonly valid: ReadonlyMap<string, StatedFigure>
  readonly definitions: ReadonlyMap<string, MeasureDefinition>
}

/** The corrections with what they correct; refuses none, a figure twice, one that was not signed, and no change. */
export function soundCorrections(asked: readonly CorrectionAsked[], standing: Standing): CorrectedFigure[] {
  const invalid = (vi: string, en: string) => inputInvalid('input.changes', { vi, en })
  if (asked.length === 0)
    throw invalid('Hãy nêu ít nhất một số liệu được đính chính.', 'Name at least one figure.')
  if (new Set(asked.map(({ figureKey }) => figureKey)).size !== asked.length)
    throw invalid('Mỗi số liệu chỉ đính chính một lần.', 'Each figure is corrected once.')
  return asked.map(({ figureKey, value, reason }, at) => {
    const signed = standing.valid.get(figureKey)
    if (signed === undefined)
      throw invalid('Có số liệu không nằm trong báo cáo đã ký.', 'One of the figures was not signed.')
    if (Number(signed.value) === Number(value))
      throw invalid('Có số liệu không thay đổi gì.', 'One of the figures is not changed at all.')
    words('input.changes', reason, { vi: 'Hãy ghi vì sao đính chính', en: 'Say why it is corrected' })
    refuseImpossible(`input.changes.${at}.value`, { ...signed, value }, standing)
    return { figureKey, from: signed.value, to: value, reason: reason.trim() }
  })
}

/** Nobody reconciles a corrigendum: what a stated value could not be, or would be a contradiction alone, is refused. */
function refuseImpossible(field: string, figure: StatedFigure, { definitions }: Standing): void {
  const problem = problemsOf({ ...figure, scope: 'province' }).find(({ column }) => column === 'value')
  if (problem)
    throw inputInvalid(field, {
      vi: `“${figure.label}”: giá trị ${problem.message.vi}.`,
      en: `“${figure.label}”: the value ${problem.message.en}.`,
    })
  const beyond = beyondWhole(figure, definitions)
  if (beyond !== undefined)
    throw inputInvalid(field, {
      vi: beyond,
      en: `“${figure.label}”: the value is beyond the whole that it is a share or a rank of.`,
    })
}

const folded = (symbol: string): string => symbol.trim().toLocaleLowerCase('vi')

/** A symbol names one document: neither the report nor an earlier corrigendum of it bears it. */
export function freshSymbol(symbol: string, used: readonly string[]): void {
  if (used.some((each) => folded(each) === folded(symbol)))
    throw inputInvalid('input.symbol', {
      vi: `Số, ký hiệu “${symbol.trim()}” đã dùng cho báo cáo này hoặc một văn bản đính chính trước: hãy ghi số, ký hiệu của chính văn bản đính chính này.`,
      en: `The symbol “${symbol.trim()}” is that of the report or of an earlier corrigendum of it: give the symbol of this corrigendum.`,
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
