import {
  type Column,
  DataTable,
  dayColumn,
  ScopedLink,
  StateBadge,
  textColumn,
  useText,
} from '@province/portal-kit'
import type { SupervisionSessionFactsFragment } from '../generated/graphql.ts'

/** Where a session stands, in word, icon and colour. */
export function SessionStateBadge({ state }: { state: SupervisionSessionFactsFragment['state'] }) {
  const t = useText('supervision')
  const tone = state === 'HELD' ? 'done' : state === 'PLANNED' ? 'soon' : 'plain'
  return <StateBadge tone={tone} word={t(`session.states.${state}`)} />
}

/** What a line of sessions shows. */
export function useSessionColumns(): Column<SupervisionSessionFactsFragment>[] {
  const t = useText('supervision')
  return [
    dayColumn('day', t('session.day'), ({ day }) => day),
    {
      key: 'title',
      header: t('session.one'),
      names: true,
      share: 40,
      cell: ({ id, title }) => <ScopedLink to={`/supervision/sessions/${id}`}>{title}</ScopedLink>,
      text: ({ title }) => title,
    },
    textColumn('kind', t('theme.kind'), ({ kind }) => t(`session.kinds.${kind}`)),
    {
      key: 'state',
      header: t('themes.state'),
      cell: ({ state }) => <SessionStateBadge state={state} />,
      text: ({ state }) => t(`session.states.${state}`),
    },
  ]
}

/** Sessions in the order of their days. */
export function SessionTable({ sessions }: { sessions: readonly SupervisionSessionFactsFragment[] }) {
  const t = useText('supervision')
  const columns = useSessionColumns()
  return (
    <DataTable
      caption={t('session.title')}
      columns={columns}
      rows={sessions}
      rowKey={({ id }) => id}
      empty={{ title: t('session.none'), hint: t('session.noneHint') }}
    />
  )
}
