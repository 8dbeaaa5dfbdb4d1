import type { ClockRule, PauseAllowed } from '@province/clocks'

/** What is timed in reform: how long a dossier may take. */
export type ClockKind = 'dossier.resolve'

const supplement = (article: string): readonly PauseAllowed[] => [
  { reason: 'SUPPLEMENT_REQUESTED', article, evidence: 'GENERAL_KNOWLEDGE' },
]

const resolve = (
  code: string,
  decree: string,
  validFrom: string,
  validTo: string | null,
  pause: string,
): ClockRule => ({
  code,
  kind: 'dossier.resolve',
  trigger: 'tiếp nhận đủ hồ sơ hợp lệ',
  article: decree,
  validFrom,
  validTo,
  evidence: 'GENERAL_KNOWLEDGE',
  endUnchecked: false,
  // The days are those of the procedure; this stands where a procedure says none.
  amount: 0,
  unit: 'WORKING_DAYS',
  conditions: [],
  // A dossier that is late is given a new day by a letter of apology: its time limit stays what it was.
  extensions: [],
  pauses: supplement(pause),
})

/** Time limits of dossiers, by their days; none was read in its codified text. */
export const CLOCK_RULES: readonly ClockRule[] = [
  resolve(
    'dossier.resolve.2018',
    'NĐ 61/2018/NĐ-CP',
    '2018-06-21',
    '2025-07-01',
    'NĐ 61/2018/NĐ-CP, Điều 17',
  ),
  resolve(
    'dossier.resolve.2025',
    'NĐ 118/2025/NĐ-CP',
    '2025-07-01',
    '2026-08-05',
    'NĐ 118/2025/NĐ-CP, Điều 17',
  ),
  resolve(
    'dossier.resolve.2026',
    'NĐ 118/2025/NĐ-CP (sửa bởi NĐ 309/2026/NĐ-CP, Điều 8)',
    '2026-08-05',
    null,
    'NĐ 309/2026/NĐ-CP, Điều 8.1 (Điều 17.2.a)',
  ),
]
