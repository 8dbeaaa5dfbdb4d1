import { Form, seen, useScope, useText } from '@province/portal-kit'
import { EndExemptionDocument, type ExemptionFactsFragment } from '../generated/graphql.ts'

/** Ends an exemption on a day. */
export function EndExemptionForm(props: { exemption: ExemptionFactsFragment; onDone: () => void }) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={EndExemptionDocument}
      fields={{ endsOn: { kind: 'day', label: t('oneStop.endsOn'), first: today, required: true } }}
      send={(input) => ({ ...seen(props.exemption), input })}
      save={t('oneStop.end')}
      onClose={props.onDone}
    />
  )
}
