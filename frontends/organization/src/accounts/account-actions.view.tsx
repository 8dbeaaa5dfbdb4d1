import { Button, Dialog, ProblemAlert, Row, Stack, useAct, useState, useText } from '@province/portal-kit'
import {
  type AccountFactsFragment,
  DisableAccountDocument,
  EnableAccountDocument,
  EndSessionsOfDocument,
  ResetPasswordDocument,
  ResetSecondFactorDocument,
} from '../generated/graphql.ts'
import { NewPassword } from './new-password.view.tsx'

type Step = 'disable' | 'enable' | 'password' | 'factor' | 'sessions'

const words: Record<Step, string> = {
  disable: 'accounts.disable',
  enable: 'accounts.enable',
  password: 'accounts.resetPassword',
  factor: 'accounts.resetFactor',
  sessions: 'accounts.endSessions',
}

/** What a manager does about an account; each is asked once more, since its owner feels it. */
export function AccountActions({ account }: { account: AccountFactsFragment }) {
  const t = useText('organization')
  const [step, setStep] = useState<Step>()
  const offered: Step[] = [
    account.disabled ? 'enable' : 'disable',
    'password',
    ...(account.secondFactor ? (['factor'] as const) : []),
    'sessions',
  ]
  return (
    <Row>
      {offered.map((each) => (
        <Button key={each} onClick={() => setStep(each)}>
          {t(words[each])}
        </Button>
      ))}
      <Dialog open={step !== undefined} title={step ? t(words[step]) : ''} onClose={() => setStep(undefined)}>
        {step ? <Sure account={account} step={step} onDone={() => setStep(undefined)} /> : null}
      </Dialog>
    </Row>
  )
}

function Sure({ account, step, onDone }: { account: AccountFactsFragment; step: Step; onDone: () => void }) {
  const t = useText('organization')
  const [shown, setShown] = useState<{ password: string | null | undefined }>()
  const { run, busy, problem } = useStep(account, step, setShown)
  const go = async () => {
    if ((await run()) && step !== 'password') onDone()
  }
  if (shown) return <NewPassword username={account.username} password={shown.password} onPutAway={onDone} />
  return (
    <Stack>
      <p>{t(`accounts.sure.${step}`, { name: account.displayName })}</p>
      <ProblemAlert error={problem} />
      <Row>
        <Button kind="main" busy={busy} onClick={() => void go()}>
          {t(words[step])}
        </Button>
        <Button onClick={onDone}>{t('form.cancel')}</Button>
      </Row>
    </Stack>
  )
}

type Shown = { password: string | null | undefined }

/** Runs one step; a new password is handed over. */
function useStep(account: AccountFactsFragment, step: Step, onPassword: (shown: Shown) => void) {
  const acts = {
    disable: useAct(DisableAccountDocument),
    enable: useAct(EnableAccountDocument),
    factor: useAct(ResetSecondFactorDocument),
  }
  const password = useAct(ResetPasswordDocument)
  const sessions = useAct(EndSessionsOfDocument)
  const seen = { id: account.id, expectedVersion: account.version }
  const run = async (): Promise<boolean> => {
    if (step === 'sessions') return (await sessions.act({ account: account.id })) !== undefined
    if (step !== 'password') return (await acts[step].act(seen)) !== undefined
    const answer = await password.act(seen)
    if (answer) onPassword({ password: answer.resetPassword.password })
    return answer !== undefined
  }
  const { busy, problem } = { ...acts, password, sessions }[step]
  return { run, busy, problem }
}
