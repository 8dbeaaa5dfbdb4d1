import {
  Alert,
  Button,
  Card,
  type FormEvent,
  Grid,
  PasswordField,
  Row,
  Stack,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { EnrolAsCustodianDocument } from '../generated/graphql.ts'
import { Refused, wrongIn } from '../petition/refused.view.tsx'

/** A custodian's own key, closed by words that only that person knows and that are kept nowhere. */
export function CustodianCard() {
  const t = useText('complaints')
  const [words, setWords] = useState('')
  const [again, setAgain] = useState('')
  const [enrolled, setEnrolled] = useState(false)
  const { act, busy, problem } = useAct(EnrolAsCustodianDocument)
  const differ = again !== '' && again !== words
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (again !== words) return
    if (!(await act({ passphrase: words }))) return
    setWords('')
    setAgain('')
    setEnrolled(true)
  }
  if (enrolled) {
    return (
      <Alert tone="done" title={t('vault.enrolled')}>
        {t('vault.enrolledHint')}
      </Alert>
    )
  }
  return (
    <Card title={t('vault.enrol')} about={t('vault.enrolAbout')}>
      <form onSubmit={submit}>
        <Stack>
          <p className="complaints-text">{t('vault.enrolHint')}</p>
          <Grid min="240">
            <PasswordField
              label={t('vault.passphrase')}
              hint={t('vault.passphraseHint')}
              value={words}
              onChange={setWords}
              error={wrongIn(problem, 'passphrase')}
              fresh
              required
            />
            <PasswordField
              label={t('vault.passphraseAgain')}
              value={again}
              onChange={setAgain}
              error={differ ? t('vault.passphrasesDiffer') : undefined}
              fresh
              required
            />
          </Grid>
          <Refused problem={problem} fields={['passphrase']} />
          <Row>
            <Button kind="main" submit busy={busy} disabled={words === '' || differ}>
              {t('vault.enrol')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
