import { DateField, Grid, type Problem, TextArea, TextField, useState, useText } from '@province/portal-kit'
import type { GroundsInput } from '../generated/graphql.ts'
import { wrongIn } from './refused.view.tsx'

/** Why, by which document, since when: what every step of a petition is asked for. */
export interface Grounds {
  reason: string
  document: string
  effectiveOn: string
}

export const GROUNDS_FIELDS = ['reason', 'document', 'effectiveOn']

/** The grounds while they are typed, and as they are sent. */
export function useGrounds(today: string) {
  const [grounds, setGrounds] = useState<Grounds>({ reason: '', document: '', effectiveOn: today })
  const input: GroundsInput = { ...grounds, document: grounds.document.trim() || null }
  return { grounds, input, change: (part: Partial<Grounds>) => setGrounds((now) => ({ ...now, ...part })) }
}

interface GroundsFieldsProps {
  grounds: Grounds
  onChange: (part: Partial<Grounds>) => void
  problem: Problem | undefined
  /** Whether the reason gets the focus: it is the first that is asked. */
  focus?: boolean
}

export function GroundsFields({ grounds, onChange, problem, focus }: GroundsFieldsProps) {
  const t = useText('complaints')
  return (
    <>
      <TextArea
        label={t('petition.reason')}
        hint={t('petition.reasonHint')}
        value={grounds.reason}
        onChange={(reason) => onChange({ reason })}
        error={wrongIn(problem, 'reason')}
        focus={focus ?? false}
        rows={3}
        required
      />
      <Grid min="240">
        <TextField
          label={t('petition.document')}
          hint={t('petition.documentHint')}
          value={grounds.document}
          onChange={(document) => onChange({ document })}
          error={wrongIn(problem, 'document')}
        />
        <DateField
          label={t('petition.effectiveOn')}
          hint={t('petition.effectiveOnHint')}
          value={grounds.effectiveOn}
          onChange={(effectiveOn) => onChange({ effectiveOn })}
          error={wrongIn(problem, 'effectiveOn')}
          required
        />
      </Grid>
    </>
  )
}
