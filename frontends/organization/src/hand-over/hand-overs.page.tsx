import { Card, Page, SelectField, useText, useWord } from '@province/portal-kit'
import { HandOverTable } from './hand-over-table.view.tsx'

const STATES = ['PENDING', 'ACCEPTED'] as const

/** What comes to the units of who is signed in from units that end. */
export function HandOversPage() {
  const t = useText('organization')
  const [state, setState] = useWord('state')
  return (
    <Page title={t('handOver.title')} about={t('handOver.about')}>
      <SelectField
        label={t('plan.state')}
        value={state}
        onChange={setState}
        options={[
          { value: '', label: t('plan.allStates') },
          { value: 'PENDING', label: t('handOver.pending') },
          { value: 'ACCEPTED', label: t('handOver.accepted') },
        ]}
      />
      <Card flush>
        <HandOverTable state={STATES.find((each) => each === state) ?? null} />
      </Card>
    </Page>
  )
}
