import { CheckField, SelectField, TextField, useText } from '@province/portal-kit'
import type { HoldingInput, SessionHolder } from '../generated/graphql.ts'

interface HoldingFieldsProps {
  value: HoldingInput
  onChange: (value: HoldingInput) => void
  /** Those on duty hold what is regular: nobody is asked for. */
  onDuty?: boolean
  wrong: (field: string) => string | undefined
}

const HOLDERS: SessionHolder[] = ['OWN', 'DELEGATED']

/** Who received, whom the head sent and why, where, and whether nobody came. */
export function HoldingFields({ value, onChange, onDuty = false, wrong }: HoldingFieldsProps) {
  const t = useText('complaints')
  const set = (change: Partial<HoldingInput>) => onChange({ ...value, ...change })
  return (
    <>
      {onDuty ? null : (
        <SelectField
          label={t('session.held')}
          value={value.held}
          onChange={(held) => set({ held: held as SessionHolder, delegatedTo: null, reason: null })}
          options={HOLDERS.map((holder) => ({ value: holder, label: t(`holders.${holder}`) }))}
          error={wrong('held')}
        />
      )}
      {value.held === 'DELEGATED' ? (
        <>
          <TextField
            label={t('session.delegatedTo')}
            hint={t('session.delegatedToHint')}
            value={value.delegatedTo ?? ''}
            onChange={(delegatedTo) => set({ delegatedTo })}
            error={wrong('delegatedTo')}
            required
          />
          <TextField
            label={t('session.reason')}
            value={value.reason ?? ''}
            onChange={(reason) => set({ reason })}
            error={wrong('reason')}
            required
          />
        </>
      ) : null}
      <TextField
        label={t('session.place')}
        value={value.place ?? ''}
        onChange={(place) => set({ place: place || null })}
        error={wrong('place')}
      />
      <CheckField
        label={t('session.noVisitors')}
        value={value.noVisitors ?? false}
        onChange={(noVisitors) => set({ noVisitors })}
      />
    </>
  )
}
