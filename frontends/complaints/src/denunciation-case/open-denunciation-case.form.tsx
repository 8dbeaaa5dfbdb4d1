import { Form, useText } from '@province/portal-kit'
import { OpenDenunciationCaseDocument } from '../generated/graphql.ts'

/** Opens a case by a denunciation. */
export function OpenDenunciationCaseForm({
  petition,
  onDone,
}: {
  petition: { id: string }
  onDone: () => void
}) {
  const t = useText('complaints')
  return (
    <Form
      document={OpenDenunciationCaseDocument}
      about={t('denunciationCase.openHint')}
      fields={{
        title: { kind: 'text', label: t('complaintCase.openTitle'), required: true },
        concerned: {
          kind: 'text',
          label: t('denunciationCase.concerned'),
          hint: t('denunciationCase.concernedHint'),
        },
        concernedUnit: {
          kind: 'unit',
          label: t('denunciationCase.concernedUnit'),
          hint: t('denunciationCase.concernedUnitHint'),
        },
        concernedHead: { kind: 'check', label: t('denunciationCase.isHead') },
        concernedAccount: {
          kind: 'text',
          label: t('denunciationCase.concernedAccount'),
          hint: t('denunciationCase.concernedAccountHint'),
        },
        keptOut: {
          kind: 'long',
          label: t('denunciationCase.keptOut'),
          hint: t('denunciationCase.keptOutHint'),
          rows: 2,
        },
      }}
      send={({ keptOut, ...input }) => ({
        input: { petitions: [petition.id], ...input, keptOut: keptOut?.split(/[\s,;]+/).filter(Boolean) },
      })}
      save={t('denunciationCase.openAct')}
      onClose={onDone}
    />
  )
}
