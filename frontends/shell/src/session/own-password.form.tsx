import {
  Button,
  PasswordField,
  ProblemAlert,
  problemOf,
  Stack,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import { type FormEvent, useState } from 'react'
import { ReplaceGivenPasswordDocument } from '../generated/graphql.ts'
import { NewPasswordFields, type TypedTwice } from './new-password.fields.tsx'

/** Who signed in by a password that somebody else made sets one of their own: nothing is answered before. */
export function OwnPasswordForm({ onDone }: { onDone: () => void }) {
  const t = useText('shell')
  const client = useApolloClient()
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState<TypedTwice>({ next: '', again: '' })
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { next, again } = typed
    if (again !== next) return
    setBusy(true)
    setError(undefined)
    try {
      const variables = { current, next, idempotencyKey: crypto.randomUUID() }
      await client.mutate({ mutation: ReplaceGivenPasswordDocument, variables, fetchPolicy: 'no-cache' })
      onDone()
    } catch (refused) {
      setError(problemOf(refused))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <ProblemAlert error={error} />
        <PasswordField label={t('ownPassword.current')} value={current} onChange={setCurrent} required />
        <NewPasswordFields typed={typed} onChange={setTyped} />
        <Button kind="main" submit busy={busy}>
          {t('ownPassword.submit')}
        </Button>
      </Stack>
    </form>
  )
}
