import { wordsUpTo } from '@province/runtime/refusal'
import { symbolUnread } from '../register/registered-document-refusals.ts'
import { printSymbol } from '../symbol/symbol.ts'
import { parseSymbol } from '../symbol/symbol-parse.ts'
import { type CorrectionState, type CorrectionStep, correctionLifecycle } from './correction-lifecycle.ts'
import { decidedByProposer, nothingOther } from './correction-refusals.ts'

/** A citation as it stands. */
export interface Cited {
  readonly id: string
  readonly unitId: string
  readonly symbolAsCited: string
  readonly issuedOnAsCited: string
}

/** What somebody says is meant. */
export interface Meant {
  readonly symbol: string | null
  readonly issuedOn: string | null
  /** The document of the register, where it is there. */
  readonly documentId: string | null
  readonly reason: string
}

export interface Correction extends Meant {}

const LONGEST = 1_000
const refuseWords = wordsUpTo(LONGEST)

/** What a citation is said to mean: proposed by one person, decided by another; the citation stays as it is. */
export class Correction {
  readonly citationId: string
  readonly unitId: string
  state: CorrectionState = 'PROPOSED'
  decidedBecause: string | null = null
  decidedOn: string | null = null
  decidedBy: string | null = null
  version = 1

  constructor(
    readonly id: string,
    { id: citationId, unitId }: Cited,
    meant: Meant,
    readonly proposedOn: string,
    readonly recordedBy: string,
  ) {
    this.citationId = citationId
    this.unitId = unitId
    Object.assign(this, meant)
  }

  /** Refuses what says nothing other than the citation does, what is no symbol, and what has no reason. */
  static propose(
    id: string,
    cited: Cited,
    meant: Meant,
    { subject, today }: { subject: string; today: string },
  ): Correction {
    const symbol = meant.symbol === null ? null : canonical(meant.symbol)
    const other = symbol !== null && symbol !== cited.symbolAsCited
    const otherDay = meant.issuedOn !== null && meant.issuedOn !== cited.issuedOnAsCited
    if (!other && !otherDay && meant.documentId === null) throw nothingOther()
    refuseWords('input.reason', meant.reason, { vi: 'Hãy ghi lý do', en: 'Say why' })
    return new Correction(id, cited, { ...meant, symbol }, today, subject)
  }

  /** Decided by somebody else, with a reason. */
  decide(
    step: CorrectionStep,
    because: string,
    { subject, today }: { subject: string; today: string },
  ): void {
    const to = correctionLifecycle.step(this.state, step)
    if (subject === this.recordedBy) throw decidedByProposer()
    refuseWords('input.because', because, { vi: 'Hãy ghi căn cứ quyết định', en: 'Say on what it rests' })
    this.state = to
    Object.assign(this, { decidedBecause: because, decidedOn: today, decidedBy: subject })
    this.version += 1
  }
}

function canonical(symbol: string): string {
  const parsed = parseSymbol(symbol)
  if (!parsed.ok) throw symbolUnread(parsed.message)
  return printSymbol(parsed.symbol)
}
