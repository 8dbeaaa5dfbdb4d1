import {
  Button,
  ProblemAlert,
  problemOf,
  Stack,
  TextField,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import { type FormEvent, useState } from 'react'
import { PassSecondFactorDocument, SignOutDocument } from '../generated/graphql.ts'

/** The second step of signing in: nothing is answered before it, so the other way is out. */
export function SecondStepForm({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
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
  const leave = async () => {
    // Whatever the server says, this device forgets.
    await client.mutate({ mutation: SignOutDocument }).catch(() => undefined)
    onLeave()
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
        <Button onClick={leave}>{t('signIn.leave')}</Button>
      </Stack>
    </form>
  )
}
