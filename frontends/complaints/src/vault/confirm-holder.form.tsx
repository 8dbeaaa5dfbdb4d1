import { Card, Form, useText } from '@province/portal-kit'
import { ConfirmVaultHolderDocument } from '../generated/graphql.ts'

/** A second person compares the letters of a custodian's key with the custodian: only then are records closed for it. */
export function ConfirmHolderForm({ holder: { id, version } }: { holder: { id: string; version: number } }) {
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
        send={({ fingerprint }) => ({ id, expectedVersion: version, fingerprint })}
        save={t('vault.confirm')}
      />
    </Card>
  )
}
