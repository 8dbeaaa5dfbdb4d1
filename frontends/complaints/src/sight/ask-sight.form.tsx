import { Form, useText } from '@province/portal-kit'
import { AskSightDocument } from '../generated/graphql.ts'

/** Asks a custodian for sight of who sent a petition: why, and for how long. */
export function AskSightForm({ petition, onDone }: { petition: { id: string }; onDone: () => void }) {
  const t = useText('complaints')
  return (
    <Form
      document={AskSightDocument}
      about={t('sight.askAbout')}
      fields={{
        reason: {
          kind: 'long',
          label: t('sight.reason'),
          hint: t('sight.reasonHint'),
          required: true,
          rows: 3,
        },
        hours: {
          kind: 'number',
          label: t('sight.hours'),
          first: 24,
          whole: true,
          least: 1,
          most: 72,
          required: true,
          half: true,
        },
        superior: { kind: 'text', label: t('sight.superior'), hint: t('sight.superiorHint'), half: true },
      }}
      send={(input) => ({ input: { ...input, petition: petition.id } })}
      save={t('sight.ask')}
      onClose={onDone}
      focus
    />
  )
}
