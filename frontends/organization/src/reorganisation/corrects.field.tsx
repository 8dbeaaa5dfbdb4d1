import { formatDate, SelectField, useQuery, useText } from '@province/portal-kit'
import { CorrectableReorganisationsDocument } from '../generated/graphql.ts'

interface FieldProps {
  value: string
  /** The day of the plan: what takes effect later is nothing to correct yet. */
  day: string
  onChange: (value: string) => void
  error: string | undefined
}

/** Which executed reorganisation a plan puts right; none for most. */
export function CorrectsField({ value, day, onChange, error }: FieldProps) {
  const t = useText('organization')
  const { data } = useQuery(CorrectableReorganisationsDocument)
  const events = data?.reorganisations?.edges.map(({ node }) => node) ?? []
  // The one chosen stays in the list although the day was changed: the graph then says what is wrong.
  const choices = events.filter(({ id, effectiveOn }) => id === value || effectiveOn <= day)
  return (
    <SelectField
      label={t('plan.correctsOf')}
      hint={t('plan.correctsHint')}
      value={value}
      onChange={onChange}
      error={error}
      options={[
        { value: '', label: t('plan.correctsNone') },
        ...choices.map(({ id, title, legalBasis, effectiveOn }) => ({
          value: id,
          label: `${title} (${legalBasis}, ${formatDate(effectiveOn)})`,
        })),
      ]}
    />
  )
}
