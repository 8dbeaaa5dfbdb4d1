import {
  Alert,
  Button,
  Card,
  PasswordField,
  ProblemAlert,
  problemOf,
  Stack,
  TextField,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import { type FormEvent, useState } from 'react'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { SignInDocument } from '../generated/graphql.ts'

/** Who are you. The address stays, so that a link works after signing in. */
export function SignInPage({ ended, onSignedIn }: { ended: boolean; onSignedIn: () => void }) {
  const t = useText('shell')
  return (
    <main className="shell-sign-in">
      <div className="shell-sign-in-head">
        <h1>{t('product')}</h1>
        <p className="pk-meta">{t('productAbout')}</p>
      </div>
      {ended ? (
        <Alert tone="info" title={t('signIn.ended')}>
          {t('signIn.endedNext')}
        </Alert>
      ) : null}
      <Card title={t('signIn.title')}>
        <SignInForm onSignedIn={onSignedIn} />
      </Card>
      <LanguageSwitch />
    </main>
  )
}

function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useText('shell')
  const client = useApolloClient()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    try {
      await client.mutate({
        mutation: SignInDocument,
        variables: { username, password },
        fetchPolicy: 'no-cache',
      })
      onSignedIn()
    } catch (refused) {
      const problem = problemOf(refused)
      setError(problem.code === 'UNAUTHENTICATED' ? { ...problem, code: 'SIGN_IN_FAILED' } : problem)
      setPassword('')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <ProblemAlert error={error} />
        <TextField
          label={t('signIn.username')}
          value={username}
          onChange={setUsername}
          autoComplete="username"
          required
        />
        <PasswordField label={t('signIn.password')} value={password} onChange={setPassword} required />
        <Button kind="main" submit busy={busy}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}
