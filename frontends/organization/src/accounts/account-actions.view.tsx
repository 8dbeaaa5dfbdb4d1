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

/** What a manager does about an account. */
export function AccountActions({ account }: { account: AccountFactsFragment }) {
  const t = useText('organization')
  const { id, username, version, disabled, secondFactor } = account
  const seen = { id, expectedVersion: version }
  const disable = useAct(DisableAccountDocument)
  const enable = useAct(EnableAccountDocument)
  const password = useAct(ResetPasswordDocument)
  const factor = useAct(ResetSecondFactorDocument)
  const sessions = useAct(EndSessionsOfDocument)
  const [shown, setShown] = useState<{ password: string | null | undefined }>()
  const reset = async () => {
    const answer = await password.act(seen)
    if (answer) setShown({ password: answer.resetPassword.password })
  }
  const acts = [disable, enable, password, factor, sessions]
  const lock = disabled ? enable : disable
  return (
    <Stack>
      <ProblemAlert error={acts.find(({ problem }) => problem)?.problem} />
      <Row>
        <Button busy={lock.busy} onClick={() => void lock.act(seen)}>
          {t(disabled ? 'accounts.enable' : 'accounts.disable')}
        </Button>
        <Button busy={password.busy} onClick={() => void reset()}>
          {t('accounts.resetPassword')}
        </Button>
        <Button disabled={!secondFactor} busy={factor.busy} onClick={() => void factor.act(seen)}>
          {t('accounts.resetFactor')}
        </Button>
        <Button icon="leave" busy={sessions.busy} onClick={() => void sessions.act({ account: id })}>
          {t('accounts.endSessions')}
        </Button>
      </Row>
      <Dialog
        open={shown !== undefined}
        title={t('accounts.resetPassword')}
        onClose={() => setShown(undefined)}
      >
        <NewPassword username={username} password={shown?.password} onPutAway={() => setShown(undefined)} />
      </Dialog>
    </Stack>
  )
}
