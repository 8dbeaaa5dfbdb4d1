import { isBlank, wordsMissing } from '@province/runtime/refusal'
import {
  answerTooLate,
  complexUnreasoned,
  documentMissing,
  notComplex,
  rungGone,
  rungSkipped,
} from './follow-up-refusals.ts'
import { LONGEST_NAME, LONGEST_TEXT } from './follow-up-text.ts'

/** The ladder of escalation, the lowest rung first. */
export const RUNGS = ['REMINDER', 'EXPLANATION', 'HIGHER_AUTHORITY', 'COUNCIL'] as const

export type Rung = (typeof RUNGS)[number]

/** One rung: by which document, on which day; why those between are skipped. */
export interface Escalation {
  readonly rung: Rung
  readonly document: string
  readonly on: string
  /** Why a rung in between is skipped; null where none is. */
  readonly skippedBecause?: string | null | undefined
  /** The new last day in time, where the rung sets one. */
  readonly answerBy?: string | null | undefined
  /** Why an explanation is complex; null where it is due within the usual time. */
  readonly complexBecause?: string | null | undefined
}

/** Refuses a day to answer beyond what the rule of that day allows. */
export function refuseLonger(answerBy: string | null | undefined, longest: string | null): void {
  if (answerBy && longest !== null && answerBy > longest) throw answerTooLate(longest)
}

/** Refuses more than the usual time for an explanation without a reason, and a reason where no more time is given. */
export function refuseComplex({ rung, answerBy, complexBecause }: Escalation, usual: string | null): void {
  const isLonger = rung === 'EXPLANATION' && usual !== null && answerBy != null && answerBy > usual
  if (!isLonger && !isBlank(complexBecause)) throw notComplex()
  if (!isLonger) return
  if (isBlank(complexBecause)) throw complexUnreasoned(usual)
  if ((complexBecause ?? '').length > LONGEST_TEXT)
    throw wordsMissing('input.complexBecause', { vi: 'Hãy ghi lý do', en: 'Say why' }, LONGEST_TEXT)
}

/** Refuses a rung without its document, one that was passed, and one that skips another without a reason. */
export function refuseRung(escalation: Escalation, last: Rung | null): void {
  const { rung, document, skippedBecause } = escalation
  if (isBlank(document) || document.length > LONGEST_NAME) throw documentMissing()
  const next = last === null ? 0 : RUNGS.indexOf(last) + 1
  const asked = RUNGS.indexOf(rung)
  if (asked < next) throw rungGone()
  const reason = skippedBecause?.trim() ?? ''
  if (asked > next && reason === '') throw rungSkipped()
  if (reason.length > LONGEST_TEXT)
    throw wordsMissing('input.skippedBecause', { vi: 'Hãy ghi lý do', en: 'Say why' }, LONGEST_TEXT)
}
