import {
  Acts,
  type Column,
  dayColumn,
  ListPage,
  ScopedLink,
  StateBadge,
  textColumn,
  useLanguage,
  useScope,
  useText,
} from '@province/portal-kit'
import { OccasionsDocument, type OccasionsQuery } from '../generated/graphql.ts'
import { PlanOccasionForm } from './occasion.form.tsx'
import { OCCASION_KINDS, OCCASION_LIVE, OCCASION_STATES, toneOfOccasion } from './occasion-words.ts'

type Line = NonNullable<OccasionsQuery['occasions']>['edges'][number]['node']

/** Meetings, hearings and drafts of the unit in view and below it, the latest first. */
export function OccasionsPage() {
  const t = useText('supervision')
  const { unitIdToday, unitEnded, unitName, unitError } = useScope()
  const columns = useColumns()
  return (
    <ListPage
      title={t('occasion.title')}
      about={unitName}
      actions={unitIdToday && !unitEnded ? <PlanAct unit={unitIdToday} /> : null}
      document={OccasionsDocument}
      field="occasions"
      variables={({ chosen: { kind, state }, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, kind, state, orderBy: orderBy ?? ('LATEST' as const) }
          : undefined
      }
      error={unitError}
      filters={{
        kind: {
          label: t('occasion.kind'),
          any: t('occasion.anyKind'),
          options: OCCASION_KINDS.map((value) => ({ value, label: t(`occasion.kinds.${value}`) })),
        },
        state: {
          label: t('themes.state'),
          any: t('occasion.anyState'),
          options: OCCASION_STATES.map((value) => ({ value, label: t(`occasion.states.${value}`) })),
        },
      }}
      sorts={{ title: { up: 'TITLE' }, day: { up: 'EARLIEST', down: 'LATEST' } } as const}
      columns={() => columns}
      live={OCCASION_LIVE}
      empty={{ title: t('occasion.none'), hint: t('occasion.noneHint') }}
      csv="ky-hop-giai-trinh-phan-bien"
    />
  )
}

function useColumns(): Column<Line>[] {
  const t = useText('supervision')
  const { number } = useLanguage()
  return [
    {
      key: 'title',
      header: t('occasion.name'),
      names: true,
      share: 40,
      cell: ({ id, title, kind }) => (
        <>
          <ScopedLink to={`/supervision/occasions/${id}`}>{title}</ScopedLink>
          <div className="pk-meta">{t(`occasion.kinds.${kind}`)}</div>
        </>
      ),
      text: ({ title }) => title,
    },
    textColumn('body', t('themes.owner'), ({ bodyName }) => bodyName),
    dayColumn('day', t('occasion.day'), ({ day }) => day),
    {
      key: 'petitions',
      header: t('occasion.petitions'),
      cell: ({ kind, petitions }) =>
        kind === 'COUNCIL_MEETING' && petitions ? (
          <>
            {number(petitions.total)}
            <div className="pk-meta">
              {t('occasion.openOf', { open: number(petitions.open), carried: number(petitions.carriedIn) })}
            </div>
          </>
        ) : (
          '–'
        ),
      text: ({ petitions }) => petitions?.total ?? '',
    },
    {
      key: 'state',
      header: t('themes.state'),
      cell: ({ state }) => <StateBadge tone={toneOfOccasion(state)} word={t(`occasion.states.${state}`)} />,
      text: ({ state }) => t(`occasion.states.${state}`),
    },
  ]
}

function PlanAct({ unit }: { unit: string }) {
  const t = useText('supervision')
  return (
    <Acts
      action="supervision.recommend"
      acts={[
        {
          word: t('occasion.plan'),
          icon: 'add',
          main: true,
          aside: true,
          adds: true,
          form: (close) => <PlanOccasionForm unit={unit} onDone={close} />,
        },
      ]}
    />
  )
}
