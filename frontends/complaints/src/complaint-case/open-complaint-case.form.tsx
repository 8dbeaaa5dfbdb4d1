import { Form, useText } from '@province/portal-kit'
import { OpenComplaintCaseDocument } from '../generated/graphql.ts'

/** Opens a case by an accepted complaint. */
export function OpenComplaintCaseForm({
  petition,
  onDone,
}: {
  petition: { id: string }
  onDone: () => void
}) {
  const t = useText('complaints')
  return (
    <Form
      document={OpenComplaintCaseDocument}
      fields={{
        title: { kind: 'text', label: t('complaintCase.openTitle'), required: true },
        concerned: {
          kind: 'text',
          label: t('complaintCase.concerned'),
          hint: t('complaintCase.concernedHint'),
        },
        against: { kind: 'unit', label: t('complaintCase.against'), hint: t('complaintCase.againstHint') },
        overruled: {
          kind: 'text',
          label: t('complaintCase.overruled'),
          hint: t('complaintCase.overruledHint'),
        },
      }}
      send={(input) => ({ input: { petitions: [petition.id], ...input } })}
      save={t('complaintCase.openAct')}
      onClose={onDone}
    />
  )
}
