import { ListPage, useText } from '@province/portal-kit'
import { HandOversDocument } from '../generated/graphql.ts'
import { useHandOverColumns } from './hand-over-columns.view.tsx'

/** What comes to the units of who is signed in from units that end. */
export function HandOversPage() {
  const t = useText('organization')
  const columns = useHandOverColumns()
  return (
    <ListPage
      title={t('handOver.title')}
      about={t('handOver.about')}
      document={HandOversDocument}
      field="handOvers"
      variables={({ chosen }) => ({ reorganisation: null, state: chosen.state })}
      filters={{
        state: {
          label: t('plan.state'),
          any: t('plan.allStates'),
          options: [
            { value: 'PENDING', label: t('handOver.pending') },
            { value: 'ACCEPTED', label: t('handOver.accepted') },
          ],
        },
      }}
      columns={() => columns}
      empty={{ title: t('handOver.none'), hint: t('handOver.noneHint') }}
      csv="ban-giao"
    />
  )
}
