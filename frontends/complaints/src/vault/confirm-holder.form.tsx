import { Card, Form, useText } from '@province/portal-kit'
import { ConfirmVaultHolderDocument } from '../generated/graphql.ts'

/** A second person compares the letters of a custodian's key with the custodian: only then are records closed for it. */
export function ConfirmHolderForm({ id }: { id: string }) {
  const t = useText('complaints')
  return (
    <Card title={t('vault.confirm')} about={t('vault.confirmAbout')}>
      <Form
        document={ConfirmVaultHolderDocument}
        fields={() => ({
          fingerprint: {
            kind: 'text',
            label: t('vault.fingerprint'),
            hint: t('vault.confirmHint'),
            required: true,
            half: true,
          },
        })}
        send={({ fingerprint }) => ({ id, fingerprint })}
        save={t('vault.confirm')}
      />
    </Card>
  )
}
