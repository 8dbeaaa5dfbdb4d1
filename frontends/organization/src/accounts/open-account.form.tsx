import { type FormEvent, FormFoot, Stack, TextField, useAct, useState, useText } from '@province/portal-kit'
import { OpenAccountDocument } from '../generated/graphql.ts'
import { NewPassword } from './new-password.view.tsx'
import { type ChosenUnit, UnitChoice } from './unit-choice.view.tsx'

const FIELDS = ['username', 'displayName']

/** Opens an account and shows its password once. */
export function OpenAccountForm({ onDone }: { onDone: () => void }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(OpenAccountDocument)
  const [username, setUsername] = useState('')
  const [displayName, setDisplayName] = useState('')
  const [unit, setUnit] = useState<ChosenUnit>()
  const [opened, setOpened] = useState<{ password: string | null | undefined }>()
  const wrong = (field: string) => (problem?.field === field ? t(`accounts.wrong.${field}`) : undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!unit) return
    const answer = await act({ input: { username, displayName, unit: unit.id } })
    if (answer) setOpened({ password: answer.openAccount.password })
  }
  if (opened) return <NewPassword username={username} password={opened.password} onPutAway={onDone} />
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextField
          label={t('accounts.username')}
          hint={t('accounts.usernameHint')}
          value={username}
          onChange={setUsername}
          error={wrong('username')}
          focus
          required
        />
        <TextField
          label={t('accounts.displayName')}
          value={displayName}
          onChange={setDisplayName}
          error={wrong('displayName')}
          required
        />
        <UnitChoice chosen={unit} onChoose={setUnit} />
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          disabled={!unit}
          save={t('accounts.open')}
          cancel={t('form.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
