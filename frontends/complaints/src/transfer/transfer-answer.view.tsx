import {
  Button,
  Dialog,
  type FormEvent,
  Row,
  Stack,
  TextArea,
  useAct,
  useMay,
  useState,
  useText,
} from '@province/portal-kit'
import { AcknowledgeTransferDocument, ReturnTransferDocument } from '../generated/graphql.ts'
import { ActFoot, wrongIn } from '../petition/refused.view.tsx'
import type { Transfer } from './transfer-table.view.tsx'

/** Says that a petition has arrived, or sends it back. */
export function TransferAnswer({ transfer }: { transfer: Transfer }) {
  const t = useText('complaints')
  const may = useMay('petition.handle')
  const [answer, setAnswer] = useState<'acknowledge' | 'return' | undefined>()
  if (!may || transfer.state !== 'SENT') return <>–</>
  const close = () => setAnswer(undefined)
  return (
    <Row>
      <Button kind="quiet" icon="check" onClick={() => setAnswer('acknowledge')}>
        {t('transfer.acknowledge')}
      </Button>
      <Button kind="quiet" icon="close" onClick={() => setAnswer('return')}>
        {t('transfer.return')}
      </Button>
      <Dialog open={answer !== undefined} title={answer ? t(`transfer.${answer}`) : ''} onClose={close}>
        {answer === 'return' ? (
          <BounceForm transfer={transfer} onDone={close} />
        ) : (
          <AcknowledgeForm transfer={transfer} onDone={close} />
        )}
      </Dialog>
    </Row>
  )
}

interface AnswerProps {
  transfer: Transfer
  onDone: () => void
}

function AcknowledgeForm({ transfer, onDone }: AnswerProps) {
  const t = useText('complaints')
  const { act, busy, problem } = useAct(AcknowledgeTransferDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id: transfer.id, expectedVersion: transfer.version })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <p className="complaints-text">{t('transfer.acknowledgeHint')}</p>
        <ActFoot
          problem={problem}
          fields={[]}
          busy={busy}
          save={t('transfer.acknowledge')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}

function BounceForm({ transfer, onDone }: AnswerProps) {
  const t = useText('complaints')
  const [reason, setReason] = useState('')
  const { act, busy, problem } = useAct(ReturnTransferDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id: transfer.id, expectedVersion: transfer.version, input: { reason } })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <p className="complaints-text">{t('transfer.bounceHint')}</p>
        <TextArea
          label={t('petition.reason')}
          hint={t('petition.reasonHint')}
          value={reason}
          onChange={setReason}
          error={wrongIn(problem, 'reason')}
          focus
          required
        />
        <ActFoot
          problem={problem}
          fields={['reason']}
          busy={busy}
          save={t('transfer.return')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
