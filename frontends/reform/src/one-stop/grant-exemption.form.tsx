import { Form, useScope, useText } from '@province/portal-kit'
import { GrantExemptionDocument } from '../generated/graphql.ts'

/** Exempts one unit below `within` from running a one-stop centre. */
export function GrantExemptionForm({ within, onDone }: { within: string; onDone: () => void }) {
  const t = useText('reform')
  const { today, asOf } = useScope()
  return (
    <Form
      document={GrantExemptionDocument}
      fields={{
        unit: { kind: 'unit', label: t('oneStop.findUnit'), within, asOf, required: true },
        reason: { kind: 'long', label: t('oneStop.reason'), required: true },
        document: {
          kind: 'text',
          label: t('oneStop.document'),
          hint: t('oneStop.documentHint'),
          required: true,
        },
        validFrom: { kind: 'day', label: t('oneStop.from'), first: today, required: true, half: true },
        validTo: { kind: 'day', label: t('oneStop.to'), half: true },
      }}
      send={(input) => ({ input: { ...input, rule: 'ONE_STOP' as const } })}
      save={t('form.save')}
      onClose={onDone}
    />
  )
}
