import {
  Alert,
  Button,
  Card,
  Meta,
  Row,
  Stack,
  StateBadge,
  useLanguage,
  useState,
  useText,
} from '@province/portal-kit'
import type { OwnAccountQuery } from '../generated/graphql.ts'
import { CodeForm, usePassing, useRemoving, useRenewing } from './code.form.tsx'
import { EnrolForm } from './enrol.form.tsx'
import { Passkeys } from './passkeys.view.tsx'
import { RecoveryCodes } from './recovery-codes.view.tsx'

type State = NonNullable<OwnAccountQuery['viewer']>['secondFactor']
type Task = 'enrol' | 'renew' | 'remove'

/** The second factor: where it stands, and the next step. Recovery codes stay on screen until they are put away. */
export function SecondFactorCard({ state }: { state: State }) {
  const t = useText('organization')
  const [task, setTask] = useState<Task>()
  const [codes, setCodes] = useState<string>()
  const close = () => setTask(undefined)
  const shown = (given: string) => {
    setCodes(given)
    close()
  }
  return (
    <Card title={t('factor.title')} about={t('factor.about')}>
      <Stack>
        <Standing state={state} />
        {codes ? <RecoveryCodes codes={codes} onPutAway={() => setCodes(undefined)} /> : null}
        {state.enrolled && !state.passed && !task ? <Passing /> : null}
        {task === 'enrol' ? <EnrolForm onCodes={shown} onCancel={close} /> : null}
        {task === 'renew' ? <Renewing onCodes={shown} onCancel={close} /> : null}
        {task === 'remove' ? <Removing onDone={close} /> : null}
        {task ? null : <Tasks state={state} onChoose={setTask} />}
        {state.passed && !task ? <Passkeys passkeys={state.passkeys} /> : null}
      </Stack>
    </Card>
  )
}

function Standing({ state }: { state: State }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const waiting = state.required && !state.passed
  return (
    <Stack gap={8}>
      <Row>
        <StateBadge
          tone={state.enrolled ? 'done' : 'plain'}
          word={t(state.enrolled ? 'factor.on' : 'factor.off')}
        />
        {state.passed ? <StateBadge tone="done" word={t('factor.passed')} /> : null}
        {state.enrolled ? <Meta>{t('factor.left', { count: number(state.recoveryCodesLeft) })}</Meta> : null}
      </Row>
      {waiting ? (
        <Alert tone="soon" title={t('factor.required')}>
          {t(state.enrolled ? 'factor.requiredPass' : 'factor.requiredEnrol')}
        </Alert>
      ) : null}
    </Stack>
  )
}

function Tasks({ state, onChoose }: { state: State; onChoose: (task: Task) => void }) {
  const t = useText('organization')
  if (!state.enrolled) {
    return (
      <Row>
        <Button kind="main" onClick={() => onChoose('enrol')}>
          {t('factor.enrol')}
        </Button>
      </Row>
    )
  }
  return (
    <Row>
      <Button icon="refresh" onClick={() => onChoose('renew')}>
        {t('factor.renew')}
      </Button>
      <Button onClick={() => onChoose('remove')}>{t('factor.remove')}</Button>
    </Row>
  )
}

function Passing() {
  const passing = usePassing()
  const t = useText('organization')
  return <CodeForm {...passing} kind="main" save={t('factor.pass')} />
}

function Renewing({ onCodes, onCancel }: { onCodes: (codes: string) => void; onCancel: () => void }) {
  const t = useText('organization')
  const renewing = useRenewing(onCodes)
  return <CodeForm {...renewing} save={t('factor.renew')} onCancel={onCancel} />
}

function Removing({ onDone }: { onDone: () => void }) {
  const t = useText('organization')
  const removing = useRemoving(onDone)
  return <CodeForm {...removing} save={t('factor.remove')} onCancel={onDone} />
}
