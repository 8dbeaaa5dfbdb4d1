import { Form, seen, useScope, useText } from '@province/portal-kit'
import { type DelegationFactsFragment, EndDutyDelegationDocument } from '../generated/graphql.ts'
import { useEndOn } from './end-on.ts'

/** Ends a delegation, from a day on. */
export function EndDelegationForm(props: { delegation: DelegationFactsFragment; onDone: () => void }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const { duty, acting } = props.delegation
  return (
    <Form
      document={EndDutyDelegationDocument}
      fields={useEndOn(asOf)}
      send={({ endsOn }) => ({ ...seen(props.delegation), endsOn })}
      about={<strong>{`${t(`duties.${duty}`)} · ${acting?.name ?? '–'}`}</strong>}
      refused={() => t('office.wrong.endsOn')}
      save={t('office.endNow')}
      onClose={props.onDone}
    />
  )
}
