import {
  Card,
  CheckField,
  DayInput,
  formatDate,
  Grid,
  isDay,
  SelectField,
  Stack,
  TextArea,
  TextField,
  UnitField,
  useText,
} from '@province/portal-kit'
import type { PetitionChannel } from '../generated/graphql.ts'
import type { Typed } from '../keeping/typed.ts'

export interface FieldsProps {
  typed: Typed
  onType: (change: Partial<Typed>) => void
  /** What was refused of an argument. */
  wrong: (field: string) => string | undefined
}

const channels: PetitionChannel[] = ['IN_PERSON', 'POST', 'ONLINE', 'FORWARDED']

/** How the petition came and what it is about: the summary in words that name nobody, the text as it was sent. */
export function PetitionFields({ typed, onType, wrong }: FieldsProps) {
  const t = useText('complaints')
  return (
    <Card title={t('intake.petition')}>
      <Stack gap={8}>
        <Grid min="240" gap={8}>
          <SelectField
            label={t('petition.channel')}
            value={typed.channel}
            onChange={(channel) => onType({ channel: channel as PetitionChannel })}
            options={channels.map((value) => ({ value, label: t(`petition.channels.${value}`) }))}
          />
          <DayInput
            label={t('petition.receivedOn')}
            value={isDay(typed.receivedOn) ? formatDate(typed.receivedOn) : typed.receivedOn}
            onChange={(receivedOn) => onType({ receivedOn })}
            error={wrong('receivedOn')}
            required
          />
        </Grid>
        <TextArea
          label={t('petition.summary')}
          hint={t('intake.summaryHint')}
          value={typed.summary}
          onChange={(summary) => onType({ summary })}
          error={wrong('summary')}
          focus={wrong('summary') !== undefined}
          rows={2}
          required
        />
        <TextArea
          label={t('petition.rawText')}
          hint={t('intake.rawTextHint')}
          value={typed.rawText}
          onChange={(rawText) => onType({ rawText })}
          error={wrong('sealed.rawText')}
          rows={4}
        />
      </Stack>
    </Card>
  )
}

/** Whom the petition complains of. */
export function ComplainedFields({ typed, onType, wrong }: FieldsProps) {
  const t = useText('complaints')
  return (
    <Card title={t('intake.complained')}>
      <Stack gap={8}>
        <UnitField
          label={t('petition.complainedUnit')}
          value={typed.complainedUnit}
          onChange={(complainedUnit) => onType({ complainedUnit })}
          error={wrong('complainedUnit')}
        />
        <CheckField
          label={t('petition.againstHead')}
          value={typed.againstHead}
          onChange={(againstHead) => onType({ againstHead })}
        />
        <TextField
          label={t('petition.complainedPerson')}
          hint={t('intake.sealedHint')}
          value={typed.complainedPerson}
          onChange={(complainedPerson) => onType({ complainedPerson })}
          error={wrong('sealed.complainedPerson')}
        />
      </Stack>
    </Card>
  )
}
