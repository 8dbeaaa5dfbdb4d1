import { addDays, type Column, DataTable, Meta, ScopedLink, StateBadge, useText } from '@province/portal-kit'
import type { ReorganisationsQuery } from '../generated/graphql.ts'
import type { Outcome } from './effects.ts'

type Effect = NonNullable<ReorganisationsQuery['reorganisations']>['edges'][number]['node']['effects'][number]
type Unit = NonNullable<Effect['predecessor']>

/** Each unit after the event with the units it was made from, every one opened on a day when it stood. */
export function EffectTable(props: { caption: string; outcomes: Outcome<Effect>[]; effectiveOn: string }) {
  const t = useText('organization')
  const before = addDays(props.effectiveOn, -1)
  const columns: Column<Outcome<Effect>>[] = [
    {
      key: 'before',
      header: t('event.before'),
      share: 40,
      cell: ({ effects }) => <Before effects={effects} day={before} />,
      text: ({ effects }) => effects.map((effect) => effect.predecessor?.name).join('; '),
    },
    {
      key: 'after',
      header: t('event.after'),
      names: true,
      share: 30,
      cell: ({ effects }) => <After unit={effects[0]?.successor} day={props.effectiveOn} />,
      text: ({ effects }) => effects[0]?.successor?.name ?? '',
    },
    {
      key: 'parent',
      header: t('event.parentAfter'),
      cell: ({ effects }) => effects[0]?.successor?.parent?.name ?? '',
      text: ({ effects }) => effects[0]?.successor?.parent?.name ?? '',
    },
    {
      key: 'continues',
      header: t('event.identity'),
      cell: ({ effects }) =>
        effects.every(({ kind }) => kind === 'FROM_OUTSIDE') ? (
          <StateBadge tone="info" icon="add" word={t('event.kinds.FROM_OUTSIDE')} />
        ) : effects.some((effect) => effect.continues) ? (
          <StateBadge tone="done" word={t('event.continues')} />
        ) : (
          <StateBadge tone="info" icon="add" word={t('event.new')} />
        ),
    },
  ]
  return (
    <DataTable
      caption={props.caption}
      columns={columns}
      rows={props.outcomes}
      rowKey={(outcome) => outcome.key}
      total={props.outcomes.length}
      csv="sap-xep"
    />
  )
}

/** The parent is told only where the event changed it. */
function Before({ effects, day }: { effects: Effect[]; day: string }) {
  return (
    <>
      {effects.map(({ predecessor, successor }, index) => {
        if (!predecessor) return null
        const moved = predecessor.parent?.id !== successor?.parent?.id
        return (
          <span key={predecessor.id}>
            {index > 0 ? ' + ' : ''}
            <ScopedLink to={`/organization/units/${predecessor.code}?asOf=${day}`}>
              {predecessor.name}
            </ScopedLink>
            {moved ? <Meta> ({predecessor.parent?.name})</Meta> : null}
          </span>
        )
      })}
    </>
  )
}

function After({ unit, day }: { unit: Unit | null | undefined; day: string }) {
  if (!unit) return null
  return (
    <>
      <ScopedLink to={`/organization/units/${unit.code}?asOf=${day}`}>{unit.name}</ScopedLink>{' '}
      <Meta>{unit.code}</Meta>
    </>
  )
}
