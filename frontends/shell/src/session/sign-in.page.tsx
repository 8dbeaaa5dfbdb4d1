import {
  Alert,
  Button,
  Card,
  knowsPasskeys,
  Meta,
  PasswordField,
  ProblemAlert,
  problemOf,
  Stack,
  TextField,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import { type FormEvent, useState } from 'react'
import { SignInDocument } from '../generated/graphql.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { OwnPasswordForm } from './own-password.form.tsx'
import { PasskeyStep } from './passkey-step.view.tsx'
import { SecondStepForm } from './second-step.form.tsx'
import { problemInAddress, useProvider, wayOverProvider } from './use-provider.ts'

interface SignInProps {
  /** Signed in already, but for this step. */
  due: 'SECOND_FACTOR' | 'PASSWORD' | undefined
  /** A key of the person's device can pass it. */
  withKey: boolean
  ended: boolean
  onStep: () => void
  onLeave: () => void
}

/** Who are you. The address stays, so that a link works after signing in. */
export function SignInPage({ due, withKey, ended, onStep, onLeave }: SignInProps) {
  const t = useText('shell')
  return (
    <main className="shell-sign-in">
      <div className="shell-sign-in-head">
        <h1>{t('product')}</h1>
        <p className="pk-meta">{t('productAbout')}</p>
      </div>
      {ended && !due ? (
        <Alert tone="info" title={t('signIn.ended')}>
          {t('signIn.endedNext')}
        </Alert>
      ) : null}
      {due === 'PASSWORD' ? (
        <Card title={t('ownPassword.title')} about={t('ownPassword.about')}>
          <OwnPasswordForm onDone={onStep} />
        </Card>
      ) : due ? (
        <Card title={t('signIn.second')} about={t('signIn.secondAbout')}>
          {withKey && knowsPasskeys() ? <PasskeyStep onDone={onStep} /> : null}
          <SecondStepForm onDone={onStep} onLeave={onLeave} />
        </Card>
      ) : (
        <Card title={t('signIn.title')}>
          <SignInForm onSignedIn={onStep} />
          <ProviderWay />
        </Card>
      )}
      <LanguageSwitch />
    </main>
  )
}

/** The way over a provider of identities, where there is one. */
function ProviderWay() {
  const t = useText('shell')
  const provider = useProvider()
  if (!provider) return null
  return (
    <p className="shell-provider">
      <Meta>{t('signIn.or')}</Meta>
      <a href={wayOverProvider(window.location)}>{t('signIn.provider', { label: provider.label })}</a>
    </p>
  )
}

function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useText('shell')
  const client = useApolloClient()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>(() => problemInAddress(window.location))
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
