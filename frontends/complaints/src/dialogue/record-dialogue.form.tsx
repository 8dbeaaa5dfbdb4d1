import { Form, useScope, useText } from '@province/portal-kit'
import { RecordDialogueDocument } from '../generated/graphql.ts'
import { DIALOGUE_KINDS } from './dialogue-kinds.ts'

/** Records a dialogue that the unit held. */
export function RecordDialogueForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={RecordDialogueDocument}
      fields={{
        kind: {
          kind: 'choice',
          label: t('dialogue.kind'),
          required: true,
          options: DIALOGUE_KINDS.map((value) => ({ value, label: t(`dialogue.kinds.${value}`) })),
        },
        heldOn: { kind: 'day', label: t('dialogue.heldOn'), required: true, first: today, half: true },
        chair: { kind: 'text', label: t('dialogue.chair'), required: true, half: true },
        subject: { kind: 'text', label: t('dialogue.subject'), required: true },
        invited: { kind: 'number', label: t('dialogue.invited'), required: true, half: true },
        attended: { kind: 'number', label: t('dialogue.attended'), required: true, half: true },
        absence: { kind: 'text', label: t('dialogue.absence'), hint: t('dialogue.absenceHint') },
        questions: { kind: 'long', label: t('dialogue.questions'), rows: 3 },
        answers: { kind: 'long', label: t('dialogue.answers'), rows: 3 },
      }}
      send={(input) => ({ input: { unit, ...input } })}
      save={t('dialogue.record')}
      onClose={onDone}
    />
  )
}
