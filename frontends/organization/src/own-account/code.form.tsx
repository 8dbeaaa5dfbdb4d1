import {
  PlainForm,
  type Problem,
  problemOf,
  useAct,
  useApolloClient,
  useState,
  useText,
} from '@province/portal-kit'
import {
  PassSecondFactorHereDocument,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
} from '../generated/graphql.ts'
import { PasswordAgainForm } from './password-again.form.tsx'

/** What a code is asked for. */
interface CodeTask {
  send: (code: string) => Promise<boolean>
  busy: boolean
  problem: Problem | undefined
}

/** Asks for a code of the app or a recovery code. */
export function CodeForm(props: CodeTask & { save: string; kind?: 'main'; onCancel?: () => void }) {
  const t = useText('organization')
  const [sent, setSent] = useState(0)
  const [shown, setShown] = useState(0)
  if (props.problem?.code === 'PASSWORD_REQUIRED' && shown < sent)
    return <PasswordAgainForm onDone={() => setShown(sent)} />
  return (
    <PlainForm
      // A code works once: whatever came of it, the next one is typed anew.
      key={sent}
      fields={{
        code: {
          kind: 'text',
          label: t('factor.code'),
          hint: t('factor.codeHint'),
          autoComplete: 'one-time-code',
          required: true,
        },
      }}
      onSend={async ({ code }) => {
        const done = await props.send(code)
        setSent((count) => count + 1)
        return done
      }}
      busy={props.busy}
      problem={
        props.problem && props.problem.code !== 'PASSWORD_REQUIRED'
          ? { ...props.problem, field: '' }
          : undefined
      }
      save={props.save}
      quiet={props.kind !== 'main'}
      {...(props.onCancel ? { onClose: props.onCancel } : {})}
    />
  )
}

/** Passes the second factor in this session. A code works once, so there is nothing to retry under a key. */
export function usePassing(): CodeTask {
  const client = useApolloClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const send = async (code: string) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await client.mutate({
        mutation: PassSecondFactorHereDocument,
        variables: { code },
        fetchPolicy: 'no-cache',
      })
      await client.refetchQueries({ include: 'active' })
      return true
    } catch (refused) {
      setProblem(problemOf(refused))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { send, busy, problem }
}

/** Makes new recovery codes and hands them over. */
export function useRenewing(onCodes: (codes: string) => void): CodeTask {
  const { act, busy, problem } = useAct(RenewRecoveryCodesDocument)
  const send = async (code: string) => {
    const codes = (await act({ code }))?.renewRecoveryCodes.recoveryCodes
    if (codes) onCodes(codes)
    return codes !== undefined
  }
  return { send, busy, problem }
}

/** Turns the second factor off. */
export function useRemoving(onDone: () => void): CodeTask {
  const { act, busy, problem } = useAct(RemoveSecondFactorDocument)
  const send = async (code: string) => {
    const removed = (await act({ code })) !== undefined
    if (removed) onDone()
    return removed
  }
  return { send, busy, problem }
}
