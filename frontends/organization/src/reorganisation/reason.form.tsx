import {
  Dialog,
  type FormEvent,
  FormFoot,
  type Problem,
  Stack,
  TextArea,
  useState,
  useText,
} from '@province/portal-kit'

/** Which plan, as it was seen. */
export interface Step {
  id: string
  expectedVersion: number
}

interface DialogProps {
  open: boolean
  title: string
  step: Step
  write: {
    act: (input: Step & { reason: string }) => Promise<unknown>
    busy: boolean
    problem: Problem | undefined
  }
  onDone: () => void
}

/** Asks why, before a plan is sent back or given up. */
export function ReasonDialog({ open, title, onDone, ...form }: DialogProps) {
  return (
    <Dialog open={open} title={title} onClose={onDone}>
      <ReasonForm title={title} onDone={onDone} {...form} />
    </Dialog>
  )
}

function ReasonForm({ title, step, write, onDone }: Omit<DialogProps, 'open'>) {
  const t = useText('organization')
  const [reason, setReason] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await write.act({ ...step, reason })) onDone()
  }
  const blamed = write.problem?.field === 'reason' ? write.problem.message : undefined
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextArea label={t('plan.reason')} value={reason} onChange={setReason} error={blamed} required />
        <FormFoot
          problem={write.problem}
          fields={['reason']}
          busy={write.busy}
          save={title}
          cancel={t('plan.back')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
