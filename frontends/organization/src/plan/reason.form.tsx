import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { Form, seen, useText } from '@province/portal-kit'
import type { PlanHeadFragment, ReturnReorganisationMutationVariables } from '../generated/graphql.ts'

interface ReasonFormProps {
  plan: PlanHeadFragment
  document: TypedDocumentNode<unknown, ReturnReorganisationMutationVariables>
  save: string
  onDone: () => void
}

/** Asks why, before a plan is sent back or given up. */
export function ReasonForm({ plan, document, save, onDone }: ReasonFormProps) {
  const t = useText('organization')
  return (
    <Form
      document={document}
      fields={{ reason: { kind: 'long', label: t('plan.reason'), required: true } }}
      send={({ reason }) => ({ ...seen(plan), reason })}
      save={save}
      cancel={t('plan.back')}
      onClose={onDone}
    />
  )
}
