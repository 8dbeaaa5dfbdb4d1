import { addDays, formatDate, type Say, type Tone, useLanguage } from '@province/portal-kit'
import type { SubmissionFactsFragment, SubmissionState, SubmissionTimeliness } from '../generated/graphql.ts'

/** Where submissions stand, in the order of their way. */
export const STATES: readonly SubmissionState[] = [
  'EXPECTED',
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'APPROVED',
  'LOCKED',
  'RETURNED',
  'REOPENED',
]

const TONES: Partial<Record<SubmissionState | SubmissionTimeliness, Tone>> = {
  MISSING: 'late',
  LATE: 'soon',
  ON_TIME: 'done',
  RETURNED: 'late',
  REOPENED: 'soon',
  APPROVED: 'done',
  LOCKED: 'done',
}

/** How a state, or being in time, is shown. */
export const toneOf = (what: SubmissionState | SubmissionTimeliness): Tone => TONES[what] ?? 'info'

type Of = Pick<SubmissionFactsFragment, 'periodFrom' | 'periodTo'>

/** The days of a period as people say them: its last day counts. */
export const daysOf = ({ periodFrom, periodTo }: Of, t: Say): string =>
  t('submission.days', { from: formatDate(periodFrom), to: formatDate(addDays(periodTo, -1)) })

/** A text that a template has in both languages. */
export function useOwnWords() {
  const { language } = useLanguage()
  return (vi: string, en: string | null | undefined) => (language === 'en' && en ? en : vi)
}
