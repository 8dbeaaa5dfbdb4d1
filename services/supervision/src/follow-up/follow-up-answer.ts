import { dayOutside, isBlank, wordsMissing } from '@province/runtime/refusal'
import type { FollowUpKind } from './follow-up-issue.ts'
import type { FollowUpStep } from './follow-up-lifecycle.ts'
import { detailMissing, documentMissing, foreignDetail } from './follow-up-refusals.ts'
import { LONGEST_NAME, LONGEST_TEXT } from './follow-up-text.ts'

/** What became of what was asked: of a voter petition, and of an opinion about a draft. */
export type Outcome = 'SOLVED' | 'EXPLAINED' | 'IN_PROGRESS' | 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'NOT_ACCEPTED'

/** What is said with a step. */
export interface Answer {
  /** What was done, found, planned or objected; why it is returned or closed. */
  readonly text: string | null
  /** The document or other evidence by its symbol. */
  readonly document: string | null
  /** Until when the plan runs; of a plan only. */
  readonly plannedFor: string | null
  readonly outcome: Outcome | null
  /** The later session that looks again; of a new supervision only. */
  readonly sessionId: string | null
  readonly on: string
}

/** What is said with a step, as it was given: what is left out is not said. */
export type AnswerGiven = {
  readonly [Name in Exclude<keyof Answer, 'on'>]?: Answer[Name] | undefined
} & Pick<Answer, 'on'>

/** The answer that was given. */
export const answerOf = ({ text, document, plannedFor, outcome, sessionId, on }: AnswerGiven): Answer => ({
  text: text ?? null,
  document: document ?? null,
  plannedFor: plannedFor ?? null,
  outcome: outcome ?? null,
  sessionId: sessionId ?? null,
  on,
})

/** Steps that say nothing but that they were taken. */
const SILENT: readonly FollowUpStep[] = ['acknowledge', 'start']

/** Steps that rest on a document. */
const DOCUMENTED: readonly FollowUpStep[] = [
  'report',
  'verify',
  'verifyPartly',
  'refute',
  'reSupervise',
  'close',
  'withdraw',
]

const OUTCOMES: Readonly<Partial<Record<FollowUpKind, readonly Outcome[]>>> = {
  VOTER_PETITION: ['SOLVED', 'EXPLAINED', 'IN_PROGRESS'],
  CRITICISM_OPINION: ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED'],
}

const isMissing = (text: string | null, longest: number) =>
  text === null || isBlank(text) || text.length > longest

/** Refuses a step without what it has to say, its document, or the class of its answer. */
export function refuseAnswer(step: FollowUpStep, answer: Answer, kind: FollowUpKind): void {
  const told = {
    vi: 'Hãy ghi nội dung, lý do hoặc kết quả',
    en: 'Say what was done, found or decided, or why',
  }
  if (!SILENT.includes(step) && isMissing(answer.text, LONGEST_TEXT))
    throw wordsMissing('input.text', told, LONGEST_TEXT)
  if (DOCUMENTED.includes(step) && isMissing(answer.document, LONGEST_NAME)) throw documentMissing()
  if (step === 'accept' && answer.plannedFor === null) throw detailMissing('input.plannedFor')
  if (step !== 'accept' && answer.plannedFor !== null) throw foreignDetail('input.plannedFor')
  refuseSession(step, answer.sessionId, kind)
  refuseOutcome(step, answer.outcome, kind)
}

/** A recommendation is supervised again in a session; what else is followed up may be looked at otherwise. */
function refuseSession(step: FollowUpStep, sessionId: string | null, kind: FollowUpKind): void {
  const again = step === 'reSupervise'
  if (again && kind === 'RECOMMENDATION' && sessionId === null) throw detailMissing('input.session')
  if (!again && sessionId !== null) throw foreignDetail('input.session')
}

/** Only a report has a class of answer, and only where its kind knows one: there it must have it. */
function refuseOutcome(step: FollowUpStep, outcome: Outcome | null, kind: FollowUpKind): void {
  const known = OUTCOMES[kind]
  const wanted = step === 'report' && known !== undefined
  if (wanted && outcome === null) throw detailMissing('input.outcome')
  if (outcome !== null && !(wanted && known.includes(outcome))) throw foreignDetail('input.outcome')
}

/** Steps follow each other, and none is of a day to come. */
export function refuseDay(on: string, since: string, today: string): void {
  if (on < since || on > today) throw dayOutside('input.on', since, today)
}
