import { Form, seen, useScope, useText } from '@province/portal-kit'
import { EndAssignmentDocument, type HolderFactsFragment } from '../generated/graphql.ts'
import { useEndOn } from './end-on.ts'

/** Ends what somebody holds, from a day on. */
export function EndAssignmentForm({ held, onDone }: { held: HolderFactsFragment; onDone: () => void }) {
  const t = useText('organization')
  const { asOf } = useScope()
  return (
    <Form
      document={EndAssignmentDocument}
      fields={useEndOn(asOf)}
      send={({ endsOn }) => ({ ...seen(held), endsOn })}
      about={<strong>{`${held.position?.title ?? ''} · ${held.person?.name ?? '–'}`}</strong>}
      refused={() => t('office.wrong.endsOn')}
      save={t('office.endNow')}
      onClose={onDone}
    />
  )
}
