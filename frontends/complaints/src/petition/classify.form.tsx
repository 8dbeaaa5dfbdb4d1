import { Alert, Form, seen, useText } from '@province/portal-kit'
import {
  ClassifyPetitionDocument,
  type Jurisdiction,
  type PetitionFactsFragment,
  type PetitionKind,
} from '../generated/graphql.ts'
import { PETITION_FIELDS } from './petition-field.ts'

const KINDS: readonly PetitionKind[] = ['COMPLAINT', 'REFLECTION', 'DENUNCIATION']
const JURISDICTIONS: readonly Jurisdiction[] = ['OWN', 'OTHER_AUTHORITY', 'OUTSIDE']

interface ClassifyFormProps {
  petition: PetitionFactsFragment
  /** Hears under which id it goes on as a denunciation. */
  onSealed: (id: string) => void
  onDone: () => void
}

/** Says what a petition is; before it becomes a denunciation, what follows from that. */
export function ClassifyForm({ petition, onSealed, onDone }: ClassifyFormProps) {
  const t = useText('complaints')
  const sealing = (kind: unknown) => kind === 'DENUNCIATION' && petition.kind !== 'DENUNCIATION'
  return (
    <Form
      document={ClassifyPetitionDocument}
      fields={({ kind }) => ({
        kind: {
          kind: 'choice',
          label: t('petition.kind'),
          options: KINDS.map((value) => ({ value, label: t(`petition.kinds.${value}`) })),
          first: petition.kind ?? 'COMPLAINT',
          note: sealing(kind) ? (
            <Alert tone="soon" title={t('petition.denunciationTitle')}>
              {t('petition.denunciationHint')}
            </Alert>
          ) : undefined,
        },
        jurisdiction: {
          kind: 'choice',
          label: t('petition.jurisdiction'),
          options: JURISDICTIONS.map((value) => ({ value, label: t(`petition.jurisdictions.${value}`) })),
          first: petition.jurisdiction ?? 'OWN',
        },
        conditionsMet: {
          kind: 'check',
          label: t('petition.conditionsMetLong'),
          first: petition.conditionsMet ?? true,
        },
        field: {
          kind: 'choice',
          label: t('petition.field'),
          hint: t('petition.fieldHint'),
          any: t('petition.fieldUnsaid'),
          options: PETITION_FIELDS.map((value) => ({ value, label: t(`petition.fields.${value}`) })),
          first: petition.field ?? undefined,
        },
        reason: { kind: 'long', label: t('petition.reason'), hint: t('petition.reasonHint'), rows: 2 },
      })}
      send={(input) => ({ ...seen(petition), input })}
      onDone={({ classifyPetition }, { kind }) => {
        if (kind === 'DENUNCIATION') onSealed(classifyPetition?.id ?? petition.id)
      }}
      save={t('petition.acts.classify')}
      onClose={onDone}
    />
  )
}
