import { Form, useScope, useText } from '@province/portal-kit'
import { ExemptFromSubmissionDocument } from '../generated/graphql.ts'

/** Exempts a unit from a template, by decision. */
export function ExemptForm({ template, onDone }: { template: string; onDone: () => void }) {
  const t = useText('reporting')
  const { today } = useScope()
  return (
    <Form
      document={ExemptFromSubmissionDocument}
      about={t('exempt.hint')}
      fields={{
        unit: { kind: 'unit', label: t('exempt.unit'), required: true },
        reason: { kind: 'long', label: t('exempt.reason'), required: true, rows: 2 },
        document: { kind: 'text', label: t('exempt.document'), required: true },
        validFrom: { kind: 'day', label: t('exempt.from'), required: true, first: today },
        validTo: { kind: 'day', label: t('exempt.to') },
      }}
      send={(input) => ({ input: { template, ...input } })}
      save={t('exempt.grant')}
      onClose={onDone}
    />
  )
}
