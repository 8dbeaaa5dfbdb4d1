import type { Say } from '@province/portal-kit'

const TIME = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/

/** The moment of a day and a time of day here, as the graph takes it. */
export function momentOf(day: string, time: string): string {
  const [, hour = '', minute = ''] = TIME.exec(time.trim()) ?? []
  return `${day}T${hour.padStart(2, '0')}:${minute}:00+07:00`
}

/** What is wrong with a time of day, if anything. */
export const wrongTime = (time: string, t: Say): string | undefined =>
  TIME.test(time.trim()) ? undefined : t('moment.wrong')

/** The questions for a moment: its day and its time of day. */
export const momentFields = (labels: { day: string }, today: string, t: Say) => ({
  day: { kind: 'day', label: labels.day, required: true, first: today, half: true } as const,
  time: {
    kind: 'text',
    label: t('moment.time'),
    hint: t('moment.hint'),
    required: true,
    half: true,
    check: (time: string) => wrongTime(time, t),
  } as const,
})
