import { Form, seen, useScope, useText } from '@province/portal-kit'
import { type BacklogItemStep, EndBacklogItemDocument } from '../generated/graphql.ts'

interface EndProps {
  item: { id: string; version: number }
  step: BacklogItemStep
  onDone: () => void
}

/** Records how a long-standing case was resolved. */
export function EndBacklogItemForm({ item, step, onDone }: EndProps) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={EndBacklogItemDocument}
      about={t(`backlogItem.stepHints.${step}`)}
      fields={{
        document: { kind: 'text', label: t('backlogItem.document'), required: true, half: true },
        on: { kind: 'day', label: t('backlogItem.endedOn'), required: true, first: today, half: true },
        note: { kind: 'long', label: t('backlogItem.note'), rows: 3 },
      }}
      send={(input) => ({ ...seen(item), input: { step, ...input } })}
      save={t(`backlogItem.steps.${step}`)}
      onClose={onDone}
    />
  )
}
