import { ListPage, textColumn, useScope, useText } from '@province/portal-kit'
import { PROGRAMME_LIVE } from '../event/live.ts'
import { SupervisionSessionsDocument, type SupervisionSessionsQuery } from '../generated/graphql.ts'
import { useSessionColumns } from './session-table.view.tsx'

type Line = NonNullable<SupervisionSessionsQuery['supervisionSessions']>['edges'][number]['node']

const STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const

/** Every session in sight by its day, as a list. */
export function SessionsPage() {
  const t = useText('supervision')
  const { unitIdToday, unitName, unitError } = useScope()
  const columns = useSessionColumns()
  return (
    <ListPage
      title={t('session.title')}
      about={unitName}
      document={SupervisionSessionsDocument}
      field="supervisionSessions"
      variables={({ chosen: { state }, orderBy }) =>
        unitIdToday ? { within: unitIdToday, state, orderBy: orderBy ?? ('LATEST' as const) } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('themes.state'),
          any: t('session.anyState'),
          options: STATES.map((value) => ({ value, label: t(`session.states.${value}`) })),
        },
      }}
      sorts={{ day: { up: 'EARLIEST', down: 'LATEST' } } as const}
      columns={() => [
        ...columns,
        textColumn<Line>('body', t('themes.owner'), ({ programme }) => programme?.bodyName),
      ]}
      live={PROGRAMME_LIVE}
      empty={{ title: t('session.none'), hint: t('session.noneHint') }}
      csv="lich-giam-sat"
    />
  )
}
