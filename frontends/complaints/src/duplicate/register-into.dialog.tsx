import { Dialog, PlainForm, useText } from '@province/portal-kit'

interface RegisterIntoProps {
  /** The petition that goes on for both; none: nothing is asked. */
  into: { id: string; code: string } | undefined
  busy: boolean
  onClose: () => void
  onRegister: (reason: string) => void
}

/** Registers what was typed and merges it into another petition at once. */
export function RegisterIntoDialog({ into, busy, onClose, onRegister }: RegisterIntoProps) {
  const t = useText('complaints')
  return (
    <Dialog open={into !== undefined} title={t('intake.registerInto')} onClose={onClose}>
      {into ? (
        <PlainForm
          fields={{
            reason: {
              kind: 'long',
              label: t('petition.reason'),
              hint: t('petition.reasonHint'),
              first: t('intake.mergeReason', { code: into.code }),
              rows: 2,
              required: true,
            },
          }}
          onSend={async ({ reason }) => {
            onRegister(reason)
            return false
          }}
          busy={busy}
          problem={undefined}
          about={t('intake.registerIntoHint', { code: into.code })}
          save={t('intake.registerInto')}
          cancel={t('intake.goOn')}
          onClose={onClose}
        />
      ) : null}
    </Dialog>
  )
}
