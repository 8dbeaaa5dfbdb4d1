import {
  askPasskey,
  Button,
  ProblemAlert,
  problemOf,
  Stack,
  useApolloClient,
  useText,
} from '@province/portal-kit'
import { useState } from 'react'
import { BeginPassByPasskeyDocument, PassByPasskeyDocument } from '../generated/graphql.ts'

/** The second step by a key of the person's device, instead of a code. */
export function PasskeyStep({ onDone }: { onDone: () => void }) {
  const t = useText('shell')
  const client = useApolloClient()
  const [error, setError] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const answerOf = (question: string) =>
    askPasskey(question).catch(() => {
      throw { code: 'PASSKEY_TURNED_AWAY', message: '' }
    })
  const pass = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const fresh = { fetchPolicy: 'no-cache' } as const
      const { data } = await client.mutate({ mutation: BeginPassByPasskeyDocument, ...fresh })
      const answer = await answerOf(data?.beginPassByPasskey ?? '{}')
      await client.mutate({ mutation: PassByPasskeyDocument, variables: { answer }, ...fresh })
      onDone()
    } catch (refused) {
      setError(isTurnedAway(refused) ? refused : problemOf(refused))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Stack>
      <ProblemAlert error={error} />
      <Button kind="main" busy={busy} onClick={() => void pass()}>
        {t('signIn.passkey')}
      </Button>
    </Stack>
  )
}

const isTurnedAway = (problem: unknown) => (problem as { code?: string }).code === 'PASSKEY_TURNED_AWAY'
