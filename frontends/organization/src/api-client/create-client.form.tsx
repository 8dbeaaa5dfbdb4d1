import { Form, Meta, useScope, useState, useText } from '@province/portal-kit'
import { CreateApiClientDocument } from '../generated/graphql.ts'
import declared from '../messages/generated/vi.json' with { type: 'json' }
import { fieldsOf } from './field-list.ts'
import { NewKey } from './new-key.view.tsx'

const ACTIONS = Object.keys(declared.clientActions).map((name) => name.replace('_', '.'))
const LIFETIMES = ['30', '90', '365', '']

/** Opens a client on the unit of the scope, and shows its first key once. */
export function CreateClientForm({ onDone }: { onDone: () => void }) {
  const t = useText('organization')
  const { unitId, unitName } = useScope()
  const [made, setMade] = useState<{ secret: string | null; clientId: string }>()
  if (made) return <NewKey {...made} onDone={onDone} />
  return (
    <Form
      document={CreateApiClientDocument}
      fields={{
        name: { kind: 'text', label: t('client.name'), required: true },
        actions: {
          kind: 'several',
          label: t('client.actions'),
          options: ACTIONS.map((value) => ({ value, label: t(`clientActions.${value.replace('.', '_')}`) })),
          first: ['organization.read', 'graph.explore'],
          required: true,
        },
        fields: { kind: 'long', label: t('client.fields'), hint: t('client.fieldsHint') },
        lifetimeDays: {
          kind: 'choice',
          label: t('client.lifetime'),
          options: LIFETIMES.map((value) => ({
            value,
            label: value ? t('client.days', { days: value }) : t('client.noEnd'),
          })),
          first: '90',
        },
      }}
      send={({ fields, lifetimeDays, ...input }) => ({
        input: {
          ...input,
          unit: unitId ?? '',
          fields: fieldsOf(fields ?? ''),
          lifetimeDays: lifetimeDays ? Number(lifetimeDays) : null,
        },
      })}
      onDone={({ createApiClient: { key, client } }) => {
        setMade({ secret: key ?? null, clientId: client.id })
        return false
      }}
      about={<Meta>{t('client.onUnit', { name: unitName ?? '…' })}</Meta>}
      refused={(field) => t(`client.wrong.${field}`)}
      disabled={!unitId}
      save={t('client.create')}
      cancel={t('client.cancel')}
      onClose={onDone}
    />
  )
}
