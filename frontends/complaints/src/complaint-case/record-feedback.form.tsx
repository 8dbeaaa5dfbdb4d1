import { Form, useScope, useText } from '@province/portal-kit'
import { type FeedbackOpinion, RecordCaseFeedbackDocument } from '../generated/graphql.ts'

const OPINIONS: readonly FeedbackOpinion[] = ['CONTENT', 'PARTLY_CONTENT', 'NOT_CONTENT']

/** Records what was said of a case after its end. */
export function RecordFeedbackForm({ seenCase, onDone }: { seenCase: { id: string }; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={RecordCaseFeedbackDocument}
      fields={{
        opinion: {
          kind: 'choice',
          label: t('feedback.opinion'),
          required: true,
          options: OPINIONS.map((value) => ({ value, label: t(`feedback.opinions.${value}`) })),
        },
        on: { kind: 'day', label: t('complaintCase.on'), required: true, first: today, half: true },
        note: { kind: 'long', label: t('feedback.note'), hint: t('feedback.noteHint'), rows: 3 },
      }}
      send={(input) => ({ input: { case: seenCase.id, ...input } })}
      save={t('feedback.record')}
      onClose={onDone}
    />
  )
}
