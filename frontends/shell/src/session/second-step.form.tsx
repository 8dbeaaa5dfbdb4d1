import {
  Button,
  Meta,
  ProblemAlert,
  problemOf,
  Stack,
  TextField,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import { type FormEvent, useState } from 'react'
import { PassSecondFactorDocument } from '../generated/graphql.ts'

/** The second step of signing in; it may wait, and with it what needs it. */
export function SecondStepForm({ onDone }: { onDone: () => void }) {
  const t = useText('shell')
  const client = useApolloClient()
  const [code, setCode] = useState('')
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    try {
      await client.mutate({
        mutation: PassSecondFactorDocument,
        variables: { code },
        fetchPolicy: 'no-cache',
      })
      onDone()
    } catch (refused) {
      setError(problemOf(refused))
      setCode('')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <ProblemAlert error={error} />
        <TextField
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          focus
          required
        />
        <Button kind="main" submit busy={busy}>
          {t('signIn.pass')}
        </Button>
        <Button onClick={onDone}>{t('signIn.later')}</Button>
        <Meta>{t('signIn.laterHint')}</Meta>
      </Stack>
    </form>
  )
}
