import {
  Button,
  CheckField,
  Dialog,
  type FormEvent,
  ProblemAlert,
  Row,
  Stack,
  TextArea,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { ExplainDiscrepancyDocument } from '../generated/graphql.ts'
import type { DiscrepancyLine } from '../report/use-report.ts'

/** Says why a discrepancy stands, or that it is waived; a reason is always asked for. */
export function ExplainDialog(props: { report: string; discrepancy: DiscrepancyLine; onClose: () => void }) {
  const t = useText('reporting')
  const { discrepancy } = props
  const [reason, setReason] = useState(discrepancy.reason ?? '')
  const [waive, setWaive] = useState(discrepancy.state === 'WAIVED')
  const { act, busy, problem } = useAct(ExplainDiscrepancyDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { id, version } = discrepancy
    if (await act({ report: props.report, id, expectedVersion: version, reason: reason.trim(), waive }))
      props.onClose()
  }
  return (
    <Dialog open title={t('discrepancy.explainTitle')} onClose={props.onClose}>
      <form onSubmit={submit}>
        <Stack>
          <p>{discrepancy.message}</p>
          <TextArea label={t('discrepancy.reason')} value={reason} onChange={setReason} required rows={4} />
          <CheckField label={t('discrepancy.waive')} value={waive} onChange={setWaive} />
          <ProblemAlert error={problem} />
          <Row>
            <Button kind="main" submit busy={busy} disabled={reason.trim() === ''}>
              {t('save')}
            </Button>
            <Button onClick={props.onClose}>{t('cancel')}</Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
