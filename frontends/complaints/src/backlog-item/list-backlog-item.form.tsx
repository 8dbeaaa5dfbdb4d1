import { Form, useScope, useText } from '@province/portal-kit'
import { ListBacklogItemDocument } from '../generated/graphql.ts'

/** Lists a long-standing case of the unit. */
export function ListBacklogItemForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={ListBacklogItemDocument}
      about={t('backlogItem.listHint')}
      fields={{
        programme: { kind: 'text', label: t('backlogItem.programme'), required: true, half: true },
        listedOn: { kind: 'day', label: t('backlogItem.listedOn'), required: true, first: today, half: true },
        title: { kind: 'text', label: t('backlogItem.subject'), required: true },
      }}
      send={(input) => ({ input: { unit, ...input } })}
      save={t('backlogItem.list')}
      onClose={onDone}
    />
  )
}
