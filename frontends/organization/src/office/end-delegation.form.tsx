import { useAct, useScope, useText } from '@province/portal-kit'
import { type DelegationFactsFragment, EndDutyDelegationDocument } from '../generated/graphql.ts'
import { EndOnForm } from './end-on.form.tsx'

/** Ends a delegation, from a day on. */
export function EndDelegationForm(props: { delegation: DelegationFactsFragment; onDone: () => void }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const { act, busy, problem } = useAct(EndDutyDelegationDocument)
  const { id, version: expectedVersion, duty, acting } = props.delegation
  return (
    <EndOnForm
      what={`${t(`duties.${duty}`)} · ${acting?.name ?? '–'}`}
      day={asOf}
      busy={busy}
      problem={problem}
      onEnd={(endsOn) => act({ id, expectedVersion, endsOn })}
      onDone={props.onDone}
    />
  )
}
