import { Card, Form, useText } from '@province/portal-kit'
import { RecoverVaultDocument, RewrapVaultDocument, type VaultHoldersQuery } from '../generated/graphql.ts'

type Holder = NonNullable<VaultHoldersQuery['vaultHolders']>[number]

interface RewrapProps {
  holder: Pick<Holder, 'id' | 'fingerprint' | 'recordsLeft'>
}

/** A custodian closes records for another one by their own passphrase: some at a time, going on where it ended. */
export function RewrapForm({ holder }: RewrapProps) {
  const t = useText('complaints')
  return (
    <Card
      title={t('vault.rewrap')}
      about={t('vault.rewrapLeft', { count: holder.recordsLeft ?? 0, fingerprint: holder.fingerprint })}
    >
      <Form
        document={RewrapVaultDocument}
        about={t('vault.rewrapAbout')}
        fields={{
          passphrase: {
            kind: 'password',
            label: t('vault.passphrase'),
            autoComplete: 'off',
            required: true,
            half: true,
          },
        }}
        send={({ passphrase }) => ({ holder: holder.id, passphrase })}
        save={t('vault.rewrapNow')}
      />
    </Card>
  )
}

/** Two people bring the halves of the recovery key, where no custodian can close the records. */
export function RecoverForm({ holder }: RewrapProps) {
  const t = useText('complaints')
  const half = (label: string) =>
    ({ kind: 'password', label, autoComplete: 'off', required: true, half: true }) as const
  return (
    <Card
      title={t('vault.recover')}
      about={t('vault.rewrapLeft', { count: holder.recordsLeft ?? 0, fingerprint: holder.fingerprint })}
    >
      <Form
        document={RecoverVaultDocument}
        about={t('vault.recoverAbout')}
        fields={{ firstHalf: half(t('vault.firstHalf')), secondHalf: half(t('vault.secondHalf')) }}
        send={(halves) => ({ holder: holder.id, ...halves })}
        save={t('vault.rewrapNow')}
      />
    </Card>
  )
}
