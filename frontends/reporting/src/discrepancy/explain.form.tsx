import { Form, seen, useText } from '@province/portal-kit'
import { ExplainDiscrepancyDocument } from '../generated/graphql.ts'
import type { DiscrepancyLine } from '../report/use-report.ts'

interface ExplainFormProps {
  report: string
  discrepancy: DiscrepancyLine
  onDone: () => void
}

/** Says why a discrepancy stands, or that it is waived; a reason is always asked for. */
export function ExplainForm({ report, discrepancy, onDone }: ExplainFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={ExplainDiscrepancyDocument}
      fields={{
        reason: {
          kind: 'long',
          label: t('discrepancy.reason'),
          first: discrepancy.reason ?? '',
          rows: 4,
          required: true,
        },
        waive: { kind: 'check', label: t('discrepancy.waive'), first: discrepancy.state === 'WAIVED' },
      }}
      send={(said) => ({ ...seen(discrepancy), ...said, report })}
      about={discrepancy.message}
      save={t('save')}
      onClose={onDone}
    />
  )
}
