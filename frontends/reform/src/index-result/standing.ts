import { useText } from '@province/portal-kit'

/** What a rank on record says before it is typed anew. */
interface First {
  rank?: number
  of: number
  publishedOn?: string | null | undefined
  source?: string
}

/** Rank, of how many, since when public, taken from where. */
export function useStanding(first: First) {
  const t = useText('reform')
  const whole = { kind: 'number', whole: true, least: 1, required: true, half: true } as const
  return {
    rank: { ...whole, label: t('rank.rank'), first: first.rank ?? null },
    of: { ...whole, label: t('rank.ofField'), first: first.of },
    publishedOn: {
      kind: 'day',
      label: t('rank.publishedOn'),
      hint: t('rank.publishedHint'),
      first: first.publishedOn ?? null,
    },
    source: {
      kind: 'text',
      label: t('rank.source'),
      hint: t('rank.sourceHint'),
      first: first.source ?? '',
      required: true,
    },
  } as const
}
