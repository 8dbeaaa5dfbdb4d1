import { Card, CheckField, Grid, Stack, TextField, useText } from '@province/portal-kit'
import type { FieldsProps } from './petition-fields.view.tsx'

/** Who sends the petition: all of it sealed as it is typed. */
export function SenderFields({ typed, onType, wrong }: FieldsProps) {
  const t = useText('complaints')
  return (
    <Card title={t('intake.sender')} about={t('intake.senderAbout')}>
      <Stack gap={8}>
        <Grid min="240" gap={8}>
          <TextField
            label={t('petition.senderName')}
            value={typed.senderName}
            onChange={(senderName) => onType({ senderName })}
            error={wrong('sealed.senderName')}
            focus
          />
          <TextField
            label={t('petition.senderAddress')}
            value={typed.senderAddress}
            onChange={(senderAddress) => onType({ senderAddress })}
            error={wrong('sealed.senderAddress')}
          />
        </Grid>
        <Grid min="160" gap={8}>
          <TextField
            label={t('petition.nationalId')}
            value={typed.nationalId}
            onChange={(nationalId) => onType({ nationalId })}
            error={wrong('sealed.nationalId')}
          />
          <TextField
            label={t('petition.phone')}
            value={typed.phone}
            onChange={(phone) => onType({ phone })}
            error={wrong('sealed.phone')}
          />
          <TextField
            label={t('petition.people')}
            value={typed.people}
            onChange={(people) => onType({ people })}
            error={wrong('people')}
            numeric
          />
        </Grid>
        <CheckField
          label={t('intake.anonymous')}
          value={typed.anonymous}
          onChange={(anonymous) => onType({ anonymous })}
        />
      </Stack>
    </Card>
  )
}
