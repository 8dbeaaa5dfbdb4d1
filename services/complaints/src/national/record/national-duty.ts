import type { Window } from '@province/clocks'

/** The rule by which the national database is kept up: read in a transcription, to be confirmed. */
export const NATIONAL_DUTY = {
  code: 'nationaldb.update',
  article:
    'Nghị định 154/2026/NĐ-CP, Điều 27; Nghị định 155/2026/NĐ-CP, Điều 13; Nghị định 156/2026/NĐ-CP, Điều 4',
  evidence: 'GENERAL_KNOWLEDGE',
  since: '2026-07-01',
} as const

/** The days of a window on which the duty existed; null: on none of them. */
export const dutyIn = ({ from, to }: Window): Window | null => {
  const { since } = NATIONAL_DUTY
  if (to <= since) return null
  return { from: from < since ? since : from, to }
}
