import { Form, filesField, formatDate, seen, useScope, useText } from '@province/portal-kit'
import { AmendFollowUpDocument, type FollowUpFactsFragment } from '../generated/graphql.ts'
import { leaveEvidence } from './left-evidence.ts'

interface AmendProps {
  followUp: Pick<FollowUpFactsFragment, 'id' | 'version' | 'content' | 'expectedBy'>
  onDone: () => void
}

/** Asks something else of who contested it, or by another day. */
export function AmendFollowUpForm({ followUp, onDone }: AmendProps) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Form
      about={t('followUp.amendAbout')}
      document={AmendFollowUpDocument}
      fields={{
        content: {
          kind: 'long',
          label: t('followUp.amended'),
          hint: t('followUp.amendedHint'),
          first: followUp.content,
        },
        dueOn: {
          kind: 'day',
          label: t('followUp.newDue'),
          hint: t('followUp.newDueHint', { day: formatDate(followUp.expectedBy) }),
        },
        text: { kind: 'long', label: t('followUp.amendedBecause'), required: true },
        document: {
          kind: 'text',
          label: t('followUp.document'),
          hint: t('followUp.documentHint'),
          required: true,
        },
        on: { kind: 'day', label: t('followUp.on'), first: today, required: true },
        files: filesField(t('followUp.evidenceFiles'), t('followUp.evidenceLater')),
      }}
      send={({ files: _files, ...input }) => ({ ...seen(followUp), input })}
      onDone={(data, { files }) => leaveEvidence(data.amendFollowUp, files)}
      save={t('followUp.steps.amend')}
      onClose={onDone}
    />
  )
}
