import { Form, useScope, useState, useText } from '@province/portal-kit'
import { OpenAccountDocument } from '../generated/graphql.ts'
import { NewPassword } from './new-password.view.tsx'

/** Opens an account and shows its password once. */
export function OpenAccountForm({ onDone }: { onDone: () => void }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const [opened, setOpened] = useState<{ username: string; password: string | null | undefined }>()
  if (opened) return <NewPassword {...opened} onPutAway={onDone} />
  return (
    <Form
      document={OpenAccountDocument}
      fields={{
        username: {
          kind: 'text',
          label: t('accounts.username'),
          hint: t('accounts.usernameHint'),
          required: true,
        },
        displayName: { kind: 'text', label: t('accounts.displayName'), required: true },
        unit: { kind: 'unit', label: t('accounts.findUnit'), asOf, required: true },
      }}
      send={(input) => ({ input })}
      onDone={({ openAccount }, { username }) => {
        setOpened({ username, password: openAccount.password })
        return false
      }}
      refused={(field) => t(`accounts.wrong.${field}`)}
      save={t('accounts.open')}
      onClose={onDone}
    />
  )
}
