import { PlainForm, useAct, useText } from '@province/portal-kit'
import { ConfirmPasswordDocument } from '../generated/graphql.ts'

/** The present password once more, where a while has gone by since it was typed. */
export function PasswordAgainForm({ onDone }: { onDone: () => void }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(ConfirmPasswordDocument)
  return (
    <PlainForm
      fields={{
        password: {
          kind: 'password',
          label: t('factor.passwordAgain'),
          hint: t('factor.passwordAgainHint'),
          autoComplete: 'current-password',
          required: true,
        },
      }}
      onSend={async ({ password }) => {
        const shown = (await act({ password })) !== undefined
        if (shown) onDone()
        return shown
      }}
      busy={busy}
      problem={problem}
      save={t('factor.passwordConfirm')}
      quiet
    />
  )
}
