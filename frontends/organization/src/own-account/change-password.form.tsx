import {
  Alert,
  Button,
  type FormEvent,
  Grid,
  PasswordField,
  ProblemAlert,
  Row,
  Stack,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { ChangePasswordDocument } from '../generated/graphql.ts'

const FIELDS = ['current', 'next']

/** One's own new password, typed twice. */
export function ChangePasswordForm() {
  const t = useText('organization')
  const { act, busy, problem } = useAct(ChangePasswordDocument)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [done, setDone] = useState(false)
  const wrong = (field: string) => (problem?.field === field ? t(`own.wrong.${field}`) : undefined)
  const differs = again !== '' && again !== next

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    if (next !== again || !(await act({ current, next }))) return
    setDone(true)
    for (const clear of [setCurrent, setNext, setAgain]) clear('')
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        {done ? <Alert tone="done" title={t('own.changed')} /> : null}
        <Grid min="240">
          <PasswordField
            label={t('own.current')}
            value={current}
            onChange={setCurrent}
            error={wrong('current')}
            required
          />
          <PasswordField
            fresh
            label={t('own.next')}
            hint={t('own.nextHint')}
            value={next}
            onChange={setNext}
            error={wrong('next')}
            required
          />
          <PasswordField
            fresh
            label={t('own.again')}
            value={again}
            onChange={setAgain}
            error={differs ? t('own.differs') : undefined}
            required
          />
        </Grid>
        {problem && !FIELDS.includes(problem.field ?? '') ? <ProblemAlert error={problem} /> : null}
        <Row>
          <Button submit busy={busy} disabled={differs}>
            {t('own.change')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
