import {
  AddAct,
  type Column,
  dayColumn,
  EndedTiers,
  formatNumber,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { LandProjectsDocument, type LandProjectsQuery, ReformTiersDocument } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import { RecordLandForm } from './land.form.tsx'
import { LandMap } from './land-map.view.tsx'

type Line = NonNullable<LandProjectsQuery['landProjects']>['edges'][number]['node']

const LIVE = ['land_project']

/** Land-clearance projects on the tile map and as a list. */
export function LandProjectsPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('land.title')}
      about={unitName}
      actions={
        <AddAct
          action="reform.manage_land"
          word={t('land.record')}
          to={unitIdToday}
          form={(to, close) => <RecordLandForm unit={to} onDone={close} />}
        />
      }
      document={LandProjectsDocument}
      field="landProjects"
      variables={({ chosen, orderBy }) =>
        unitIdToday ? { within: unitIdToday, ...chosen, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        matching: { label: t('land.matching'), kind: 'search' },
        publicity: {
          label: t('land.publicity'),
          any: t('land.any'),
          options: (['PUBLIC', 'NOT_PUBLIC'] as const).map((value) => ({
            value,
            label: t(`land.publicities.${value}`),
          })),
        },
        approval: {
          label: t('land.approval'),
          any: t('land.any'),
          options: (['APPROVED', 'PROPOSED'] as const).map((value) => ({
            value,
            label: t(`land.approvals.${value}`),
          })),
        },
      }}
      sorts={{ name: { up: 'NAME' }, area: { down: 'LARGEST' }, households: { down: 'MOST_HOUSEHOLDS' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('land.none'), hint: t('land.noneHint') }}
      csv="land-projects"
    >
      <EndedTiers document={ReformTiersDocument} says={(basis) => t('land.tierEnded', { basis })} />
      <LandMap />
    </ListPage>
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    {
      key: 'name',
      header: t('land.name'),
      names: true,
      cell: ({ id, name, invented }) => (
        <>
          <ScopedLink to={`/reform/land/${id}`}>{name}</ScopedLink>
          {invented ? ` (${t('invented')})` : ''}
        </>
      ),
      text: ({ name, invented }) => saidInvented(name, invented, t),
    },
    textColumn('unit', t('land.lead'), ({ unit }) => unit?.name),
    { ...textColumn('area', t('land.area'), ({ areaM2 }) => formatNumber(areaM2)), number: true },
    {
      ...textColumn('households', t('land.households'), ({ households }) => formatNumber(households)),
      number: true,
    },
    {
      key: 'publicity',
      header: t('land.publicity'),
      cell: ({ publicity }) => (
        <StateBadge
          tone={publicity === 'PUBLIC' ? 'done' : 'soon'}
          word={t(`land.publicities.${publicity}`)}
        />
      ),
      text: ({ publicity }) => t(`land.publicities.${publicity}`),
    },
    dayColumn('publicOn', t('land.publicOn'), ({ publicOn }) => publicOn),
    {
      key: 'approval',
      header: t('land.approval'),
      cell: ({ approval }) => (
        <StateBadge tone={approval === 'APPROVED' ? 'done' : 'info'} word={t(`land.approvals.${approval}`)} />
      ),
      text: ({ approval }) => t(`land.approvals.${approval}`),
    },
  ]
}
