import { Dialog, type FormEvent, FormFoot, type Problem, Stack, useText } from '@province/portal-kit'
import type { Step } from './reason.form.tsx'

interface DialogProps {
  open: boolean
  step: Step
  write: { act: (input: Step) => Promise<unknown>; busy: boolean; problem: Problem | undefined }
  onDone: () => void
}

/** Asks once more before the register changes: what is executed is corrected only by a later decree. */
export function ExecuteDialog({ open, step, write, onDone }: DialogProps) {
  const t = useText('organization')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await write.act(step)) onDone()
  }
  return (
    <Dialog open={open} title={t('plan.execute')} onClose={onDone}>
      <form onSubmit={submit}>
        <Stack>
          <p>{t('plan.executeAbout')}</p>
          <FormFoot
            problem={write.problem}
            fields={[]}
            busy={write.busy}
            save={t('plan.executeNow')}
            cancel={t('plan.back')}
            onCancel={onDone}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
