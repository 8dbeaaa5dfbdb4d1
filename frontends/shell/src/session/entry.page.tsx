import {
  Alert,
  Button,
  Card,
  ProblemAlert,
  problemOf,
  Stack,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import type { Registry } from '@province/portal-kit/shell'
import { type FormEvent, useState } from 'react'
import { accountPageOf } from '../frame/navigation.ts'
import { EnterByLinkDocument } from '../generated/graphql.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { NewPasswordFields, type TypedTwice } from './new-password.fields.tsx'

/** Where links of entry lead. */
export const ENTRY_PATH = '/enter'

/** Who comes by a link of entry sets a password, and goes on to the page of their account, where the second factor is set up. */
export function EntryPage({ registry }: { registry: Registry | undefined }) {
  const t = useText('shell')
  const client = useApolloClient()
  // Behind the #, which no server is told of.
  const [secret] = useState(() => window.location.hash.slice(1))
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
      const variables = { secret, next }
      await client.mutate({ mutation: EnterByLinkDocument, variables, fetchPolicy: 'no-cache' })
      // A page of its own: nothing of the link stays in it.
      window.location.replace((registry && accountPageOf(registry)) ?? '/')
    } catch (refused) {
      setError(problemOf(refused))
      setBusy(false)
    }
  }
  return (
    <main className="shell-sign-in">
      <div className="shell-sign-in-head">
        <h1>{t('product')}</h1>
      </div>
      <Card title={t('entry.title')} about={t('entry.about')}>
        {secret === '' ? <Alert tone="soon" title={t('entry.noSecret')} /> : null}
        <form onSubmit={submit}>
          <Stack>
            <ProblemAlert error={error} />
            <NewPasswordFields typed={typed} onChange={setTyped} />
            <Button kind="main" submit busy={busy}>
              {t('entry.submit')}
            </Button>
          </Stack>
        </form>
      </Card>
      <LanguageSwitch />
    </main>
  )
}
