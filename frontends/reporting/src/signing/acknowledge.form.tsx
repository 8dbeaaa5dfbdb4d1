import { Form, seen, useText } from '@province/portal-kit'
import { AcknowledgeReportDocument } from '../generated/graphql.ts'

interface AcknowledgeFormProps {
  recipient: { id: string; version: number; name: string }
  onDone: () => void
}

/** A recipient says that they have the report. */
export function AcknowledgeForm({ recipient, onDone }: AcknowledgeFormProps) {
  const t = useText('reporting')
  return (
    <Form
      document={AcknowledgeReportDocument}
      fields={{
        acknowledgedOn: { kind: 'day', label: t('signing.acknowledgedOn'), required: true },
        acknowledgedBy: { kind: 'text', label: t('signing.acknowledgedBy'), required: true },
      }}
      send={(said) => ({ ...seen(recipient), ...said })}
      about={recipient.name}
      save={t('save')}
      onClose={onDone}
    />
  )
}
