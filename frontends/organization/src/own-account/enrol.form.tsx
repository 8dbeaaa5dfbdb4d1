import {
  Button,
  Grid,
  ProblemAlert,
  QrCode,
  Row,
  Stack,
  useAct,
  useEffect,
  useRef,
  useState,
  useText,
} from '@province/portal-kit'
import { BeginSecondFactorDocument, ConfirmSecondFactorDocument } from '../generated/graphql.ts'
import { CodeForm } from './code.form.tsx'
import { PasswordAgainForm } from './password-again.form.tsx'

interface Enrolment {
  secret: string
  uri: string
}

/** Sets up an app: a picture to scan or a secret to type, then a code that shows it worked. */
export function EnrolForm({ onCodes, onCancel }: { onCodes: (codes: string) => void; onCancel: () => void }) {
  const t = useText('organization')
  const { enrolment, problem, again } = useEnrolment()
  const confirming = useAct(ConfirmSecondFactorDocument)
  const send = async (code: string) => {
    const codes = (await confirming.act({ code }))?.confirmSecondFactor.recoveryCodes
    if (codes) onCodes(codes)
    return codes !== undefined
  }
  if (!enrolment) {
    return (
      <Stack>
        {problem?.code === 'PASSWORD_REQUIRED' ? (
          <PasswordAgainForm onDone={again} />
        ) : (
          <ProblemAlert error={problem} onRetry={again} />
        )}
        <Row>
          <Button onClick={onCancel}>{t('form.cancel')}</Button>
        </Row>
      </Stack>
    )
  }
  return (
    <Stack>
      <Grid min="240">
        <Stack gap={8}>
          <strong>{t('factor.scan')}</strong>
          <QrCode text={enrolment.uri} label={t('factor.qr')} />
        </Stack>
        <Stack gap={8}>
          <strong>{t('factor.type')}</strong>
          <code className="pk-code">{grouped(enrolment.secret)}</code>
        </Stack>
      </Grid>
      <strong>{t('factor.thenCode')}</strong>
      <CodeForm
        send={send}
        busy={confirming.busy}
        problem={confirming.problem}
        kind="main"
        save={t('factor.confirm')}
        onCancel={onCancel}
      />
    </Stack>
  )
}

const grouped = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret

/** A secret made when the form opens: once, however often it is drawn. */
function useEnrolment() {
  const { act, problem } = useAct(BeginSecondFactorDocument)
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const begun = useRef(false)
  const again = async () => {
    const made = (await act({}))?.beginSecondFactor
    if (made?.secret && made.uri) setEnrolment({ secret: made.secret, uri: made.uri })
  }
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void again()
  })
  return { enrolment, problem, again: () => void again() }
}
