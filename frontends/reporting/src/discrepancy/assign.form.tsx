import { Form, useText } from '@province/portal-kit'
import { AssignDiscrepancyDocument } from '../generated/graphql.ts'

interface AssignFormProps {
  report: string
  discrepancy: {
    id: string
    message: string
    assignment: { owner: string; dueOn: string; version: number } | null
  }
  onDone: () => void
}

/** Gives a discrepancy to somebody who settles it by a day. */
export function AssignForm({ report, discrepancy, onDone }: AssignFormProps) {
  const t = useText('reporting')
  const { id, assignment } = discrepancy
  return (
    <Form
      document={AssignDiscrepancyDocument}
      fields={{
        owner: {
          kind: 'text',
          label: t('discrepancy.owner'),
          first: assignment?.owner ?? '',
          required: true,
        },
        dueOn: {
          kind: 'day',
          label: t('discrepancy.dueOn'),
          first: assignment?.dueOn ?? null,
          required: true,
        },
      }}
      send={(said) => ({ ...said, id, report, expectedVersion: assignment?.version ?? 0 })}
      about={discrepancy.message}
      save={t('save')}
      onClose={onDone}
    />
  )
}
