import { Form, seen, useScope, useText } from '@province/portal-kit'
import { EndGrantDocument, type GrantFactsFragment } from '../generated/graphql.ts'

/** Ends a grant from a day on; today: at once. */
export function EndGrantForm({ grant, onDone }: { grant: GrantFactsFragment; onDone: () => void }) {
  const t = useText('organization')
  const { today } = useScope()
  return (
    <Form
      document={EndGrantDocument}
      fields={{
        endsOn: {
          kind: 'day',
          label: t('grant.endsOn'),
          hint: t('grant.endsOnHint'),
          first: today,
          required: true,
        },
      }}
      send={({ endsOn }) => ({ ...seen(grant), endsOn })}
      about={<strong>{`${t(`roles.${grant.role}`)} · ${grant.unit?.name}`}</strong>}
      refused={() => t('grant.wrong.endsOn')}
      save={t('grant.endNow')}
      onClose={onDone}
    />
  )
}
