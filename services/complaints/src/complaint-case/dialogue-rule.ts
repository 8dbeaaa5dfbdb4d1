import { addDays, type Day } from '@province/clocks'

/** Who led a dialogue: the head in person, or whom the head sent. */
export type DialogueLead = 'HEAD' | 'DELEGATE'

/** What makes the chair of the province come in person (Decree 155 of 2026, article 11). */
export type DialogueConcern =
  | 'MANY_COMPLAINANTS'
  | 'DIFFERING_OPINIONS'
  | 'TENSION'
  | 'PUBLIC_CONCERN'
  | 'SECURITY'

/** Dialogues go by the decree from this day on, also in cases under way (articles 11 and 22). */
export const DIALOGUE_RULES_SINCE: Day = '2026-07-01'

/** So many days before, a dialogue is announced. */
const DAYS_BEFORE = 5

/** The last day on which a dialogue of that day is announced. */
export const lastNoticeOf = (dialogueFor: Day): Day => addDays(dialogueFor, -DAYS_BEFORE)

/** Where a dialogue is held, and what is at stake. */
export interface DialogueHeld {
  instance: 'FIRST' | 'SECOND'
  /** The tier of the unit that decides; null: it is not known. */
  level: string | null
  concerns: readonly DialogueConcern[]
}

/** Whether the head has to come in person: of an agency always, of the province where much is at stake. */
export const headComes = ({ instance, level, concerns }: DialogueHeld): boolean =>
  instance === 'SECOND' && (level === 'PROVINCE' ? concerns.length > 0 : true)
