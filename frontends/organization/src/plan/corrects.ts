import { formatDate, parseDate, usePartQuery, useText } from '@province/portal-kit'
import { CorrectableReorganisationsDocument } from '../generated/graphql.ts'

/** Asks which executed reorganisation a plan puts right; none for most. */
export function useCorrects(first: string) {
  const t = useText('organization')
  const { data } = usePartQuery(CorrectableReorganisationsDocument)
  const events = data?.reorganisations?.edges.map(({ node }) => node) ?? []
  /** What takes effect after the day of the plan is nothing to correct yet; the one chosen stays, and is refused. */
  return (chosen: unknown, day: string) => {
    const choices = events.filter(({ id, effectiveOn }) => id === chosen || effectiveOn <= day)
    return {
      kind: 'choice',
      label: t('plan.correctsOf'),
      hint: t('plan.correctsHint'),
      options: [
        { value: '', label: t('plan.correctsNone') },
        ...choices.map(({ id, title, legalBasis, effectiveOn }) => ({
          value: id,
          label: `${title} (${legalBasis}, ${formatDate(effectiveOn)})`,
        })),
      ],
      first,
    } as const
  }
}

/** The day that a text in a field means; the day before where it means none yet. */
export const dayIn = (text: unknown, before: string): string => {
  const day = typeof text === 'string' ? parseDate(text) : undefined
  return day ?? before
}
