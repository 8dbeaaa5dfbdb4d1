import { Form, useText } from '@province/portal-kit'
import { type IndexKind, RecordIndexResultDocument } from '../generated/graphql.ts'
import { useStanding } from './standing.ts'

const KINDS: readonly IndexKind[] = ['PAR_INDEX', 'SIPAS', 'PAPI', 'PCI']

/** Records a rank of the unit; whether it may be is the service's to say. */
export function RecordIndexForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('reform')
  const { fields, told } = useStanding({ of: 63 })
  const whole = { kind: 'number', whole: true, required: true, half: true } as const
  return (
    <Form
      document={RecordIndexResultDocument}
      fields={{
        index: {
          kind: 'choice',
          label: t('rank.index'),
          options: KINDS.map((value) => ({ value, label: t(`indices.${value}`) })),
        },
        year: { ...whole, label: t('rank.year'), hint: t('rank.yearHint') },
        edition: { ...whole, label: t('rank.edition'), first: 1 },
        ...fields,
      }}
      send={(input) => ({ input: { ...told(input), unit } })}
      save={t('form.save')}
      onClose={onDone}
    />
  )
}
