import { Form, seen, useScope, useText } from '@province/portal-kit'
import { type BacklogItemStep, EndBacklogItemDocument } from '../generated/graphql.ts'

interface EndProps {
  item: { id: string; version: number; allowedSteps: BacklogItemStep[] }
  onDone: () => void
}

/** Records how a long-standing case was resolved. */
export function EndBacklogItemForm({ item, onDone }: EndProps) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={EndBacklogItemDocument}
      about={t('backlogItem.endHint')}
      fields={{
        step: {
          kind: 'choice',
          label: t('backlogItem.step'),
          required: true,
          options: item.allowedSteps.map((value) => ({ value, label: t(`backlogItem.steps.${value}`) })),
        },
        document: { kind: 'text', label: t('backlogItem.document'), required: true, half: true },
        on: { kind: 'day', label: t('backlogItem.endedOn'), required: true, first: today, half: true },
        note: { kind: 'long', label: t('backlogItem.note'), rows: 3 },
      }}
      send={(input) => ({ ...seen(item), input })}
      save={t('backlogItem.end')}
      onClose={onDone}
    />
  )
}
