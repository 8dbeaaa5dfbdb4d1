/** By which way a dossier is handed in. */
export type DossierChannel = 'COUNTER' | 'POST' | 'ONLINE' | 'KIOSK'

/** How the first day of a dossier follows from when, how and where it was taken; by its days. */
export interface StartRule {
  code: string
  article: string
  validFrom: string
  validTo: string | null
  /** On paper taken from this hour on, the time begins with the next working day; null: no such hour. */
  cutoffHour: number | null
  /** Taken outside of the territory, the time begins when the competent body has it. */
  outsideBeginsAtCompetentBody: boolean
}

// Read in a transcription or secondary: to be confirmed before it is shown as law. The hour may be older than 2025.
export const START_RULES: readonly StartRule[] = [
  {
    code: 'dossier.start.2018',
    article: 'NĐ 61/2018/NĐ-CP',
    validFrom: '2018-06-21',
    validTo: '2025-07-01',
    cutoffHour: null,
    outsideBeginsAtCompetentBody: false,
  },
  {
    code: 'dossier.start.2025',
    article: 'NĐ 118/2025/NĐ-CP, Điều 18.2',
    validFrom: '2025-07-01',
    validTo: '2026-08-05',
    cutoffHour: 15,
    outsideBeginsAtCompetentBody: false,
  },
  {
    code: 'dossier.start.2026',
    article: 'NĐ 309/2026/NĐ-CP, Điều 8.3, 9 (Điều 17.3, 18.2)',
    validFrom: '2026-08-05',
    validTo: null,
    cutoffHour: 15,
    outsideBeginsAtCompetentBody: true,
  },
]

/** When, how and where a dossier was taken. */
export interface Taking {
  channel: DossierChannel
  /** The day and the hour on the wall of the province. */
  day: string
  hour: number
  outside: boolean
  /** The day on which the competent body had it, where that is another one. */
  competentOn: string | null
}

const ON_PAPER: readonly DossierChannel[] = ['COUNTER', 'POST']

/** The rule of a day; the first one speaks of what is older. */
export const startRuleOn = (day: string): StartRule => {
  const rule = START_RULES.find(({ validTo }) => validTo === null || day < validTo)
  if (!rule) throw new Error('no rule of starts')
  return rule
}

/** Whether the competent body’s day has to be known. */
export const asksCompetentDay = ({ day, outside }: Pick<Taking, 'day' | 'outside'>): boolean =>
  outside && startRuleOn(day).outsideBeginsAtCompetentBody

/**
 * The day that sets the time going, itself not counted: the day it was taken, the next working day for paper from the
 * cutoff on, or the day of the competent body. `nextWorkingDay` gives the working day after one.
 */
export function startsOn(taking: Taking, nextWorkingDay: (day: string) => string): string {
  const { cutoffHour } = startRuleOn(taking.day)
  if (asksCompetentDay(taking) && taking.competentOn !== null) return taking.competentOn
  const late = cutoffHour !== null && taking.hour >= cutoffHour && ON_PAPER.includes(taking.channel)
  return late ? nextWorkingDay(taking.day) : taking.day
}

const HOURS_AHEAD = 7

/** The day and hour of an instant on the wall of the province, seven hours ahead. */
export const onTheWall = (instant: string): { day: string; hour: number } => {
  const there = new Date(Date.parse(instant) + HOURS_AHEAD * 3_600_000).toISOString()
  return { day: there.slice(0, 10), hour: Number(there.slice(11, 13)) }
}
