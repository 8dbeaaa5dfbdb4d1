import { ListPage, useText } from '@province/portal-kit'
import { HandOversDocument } from '../generated/graphql.ts'
import { HAND_OVER_SORTS, useHandOverColumns } from './hand-over-columns.view.tsx'

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
      variables={({ chosen, orderBy }) => ({
        reorganisation: null,
        state: chosen.state,
        orderBy: orderBy ?? ('LABEL' as const),
      })}
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
      sorts={HAND_OVER_SORTS}
      columns={() => columns}
      empty={{ title: t('handOver.noneOfYours'), hint: t('handOver.noneHint') }}
      csv="ban-giao"
    />
  )
}
