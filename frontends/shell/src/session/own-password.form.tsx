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

/** Who signed in by a password that somebody else made sets one of their own: nothing is answered before. */
export function OwnPasswordForm({ onDone }: { onDone: () => void }) {
  const t = useText('shell')
  const client = useApolloClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const differs = again !== '' && again !== next

  const submit = async (event: FormEvent) => {
    event.preventDefault()
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
        <PasswordField label={t('entry.next')} value={next} onChange={setNext} fresh required />
        <PasswordField
          label={t('entry.again')}
          value={again}
          onChange={setAgain}
          fresh
          error={differs ? t('entry.differs') : undefined}
          required
        />
        <Button kind="main" submit busy={busy}>
          {t('ownPassword.submit')}
        </Button>
      </Stack>
    </form>
  )
}
