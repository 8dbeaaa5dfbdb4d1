import { dayTyped, Form, useScope, useText } from '@province/portal-kit'
import { SUPERVISING } from '../body/supervising.ts'
import { type FollowUpQuery, IssueFollowUpDocument } from '../generated/graphql.ts'

type Question = NonNullable<FollowUpQuery['followUp']>

/** Records what was promised in the answer to a question: whoever was asked keeps it. */
export function RecordPromiseForm({ question, onDone }: { question: Question; onDone: () => void }) {
  const t = useText('supervision')
  const { today } = useScope()
  const unit = question.issuer?.id ?? ''
  return (
    <Form
      document={IssueFollowUpDocument}
      about={t('followUp.promiseAbout', { office: question.addresseeName })}
      fields={(typed) => ({
        content: { kind: 'long', label: t('followUp.promised'), required: true },
        issuedBy: {
          kind: 'body',
          label: t('followUp.followedBy'),
          of: unit,
          kinds: SUPERVISING,
          ...dayTyped(typed.issuedOn),
          required: true,
        },
        document: { kind: 'text', label: t('followUp.document') },
        issuedOn: { kind: 'day', label: t('followUp.promisedOn'), first: today, required: true, half: true },
        dueOn: { kind: 'day', label: t('followUp.dueOn'), hint: t('followUp.dueOnHint'), half: true },
      })}
      send={(typed) => ({
        input: {
          ...typed,
          unit,
          kind: 'PROMISE' as const,
          occasion: question.occasion,
          sourceId: question.id,
        },
      })}
      save={t('followUp.promise')}
      onClose={onDone}
    />
  )
}
