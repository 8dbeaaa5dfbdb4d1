import { Form, seen, useText } from '@province/portal-kit'
import { NamePetitionFieldDocument, type PetitionFactsFragment } from '../generated/graphql.ts'
import { PETITION_FIELDS } from './petition-field.ts'

interface FieldFormProps {
  petition: Pick<PetitionFactsFragment, 'id' | 'version' | 'field'>
  onDone: () => void
}

/** Says what a petition is about, or corrects it. */
export function FieldForm({ petition, onDone }: FieldFormProps) {
  const t = useText('complaints')
  return (
    <Form
      document={NamePetitionFieldDocument}
      about={t('petition.fieldHint')}
      fields={{
        field: {
          kind: 'choice',
          label: t('petition.field'),
          required: true,
          any: t('petition.chooseField'),
          options: PETITION_FIELDS.filter((value) => value !== petition.field).map((value) => ({
            value,
            label: t(`petition.fields.${value}`),
          })),
        },
        reason: {
          kind: 'long',
          label: t('petition.reason'),
          hint: t('petition.reasonHint'),
          required: true,
          rows: 2,
        },
      }}
      send={(input) => ({ ...seen(petition), input })}
      save={t('petition.acts.field')}
      onClose={onDone}
    />
  )
}
