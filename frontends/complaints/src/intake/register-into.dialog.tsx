import { Dialog, type FormEvent, Stack, TextArea, useState, useText } from '@province/portal-kit'
import { ActFoot } from '../petition/refused.view.tsx'

interface RegisterIntoProps {
  /** The petition that goes on for both; none: nothing is asked. */
  into: { id: string; code: string } | undefined
  busy: boolean
  onClose: () => void
  onRegister: (reason: string) => void
}

/** Registers what was typed and merges it into another petition at once. */
export function RegisterIntoDialog({ into, ...rest }: RegisterIntoProps) {
  const t = useText('complaints')
  return (
    <Dialog open={into !== undefined} title={t('intake.registerInto')} onClose={rest.onClose}>
      {into ? <RegisterIntoForm into={into} {...rest} /> : null}
    </Dialog>
  )
}

function RegisterIntoForm({
  into,
  busy,
  onClose,
  onRegister,
}: RegisterIntoProps & { into: { code: string } }) {
  const t = useText('complaints')
  const [reason, setReason] = useState(() => t('intake.mergeReason', { code: into.code }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onRegister(reason)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <p className="complaints-text">{t('intake.registerIntoHint', { code: into.code })}</p>
        <TextArea
          label={t('petition.reason')}
          hint={t('petition.reasonHint')}
          value={reason}
          onChange={setReason}
          rows={2}
          required
        />
        <ActFoot
          problem={undefined}
          fields={[]}
          busy={busy}
          save={t('intake.registerInto')}
          cancel={t('intake.goOn')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}
