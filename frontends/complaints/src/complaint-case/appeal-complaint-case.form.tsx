import { Form, seen, useScope, useText } from '@province/portal-kit'
import { AppealComplaintCaseDocument } from '../generated/graphql.ts'

/** Takes the complaint of a first decision to a unit above. */
export function AppealComplaintCaseForm({
  seenCase,
  onDone,
}: {
  seenCase: { id: string; version: number }
  onDone: () => void
}) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={AppealComplaintCaseDocument}
      about={t('complaintCase.stepHints.appeal')}
      fields={{
        unit: { kind: 'unit', label: t('complaintCase.appealUnit'), required: true },
        overruled: {
          kind: 'text',
          label: t('complaintCase.overruled'),
          hint: t('complaintCase.overruledHint'),
        },
        document: { kind: 'text', label: t('complaintCase.document'), required: true, half: true },
        on: { kind: 'day', label: t('complaintCase.on'), required: true, first: today, half: true },
      }}
      send={(input) => ({ ...seen(seenCase), input })}
      save={t('complaintCase.steps.appeal')}
      onClose={onDone}
    />
  )
}
