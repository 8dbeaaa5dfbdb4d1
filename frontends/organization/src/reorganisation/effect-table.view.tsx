import { addDays, type Column, DataTable, Meta, ScopedLink, StateBadge, useText } from '@province/portal-kit'
import type { ReorganisationsQuery } from '../generated/graphql.ts'
import type { Outcome } from './effects.ts'

type Effect = NonNullable<ReorganisationsQuery['reorganisations']>['edges'][number]['node']['effects'][number]
type Unit = Effect['predecessor']

/** Each unit after the event with the units it was made from, every one opened on a day when it stood. */
export function EffectTable(props: { caption: string; outcomes: Outcome<Effect>[]; effectiveOn: string }) {
  const t = useText('organization')
  const before = addDays(props.effectiveOn, -1)
  const columns: Column<Outcome<Effect>>[] = [
    {
      key: 'before',
      header: t('event.before'),
      share: 40,
      cell: ({ effects }) => <Before units={effects.map((effect) => effect.predecessor)} day={before} />,
      text: ({ effects }) => effects.map((effect) => effect.predecessor.name).join('; '),
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
        effects.some((effect) => effect.continues) ? (
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

function Before({ units, day }: { units: Unit[]; day: string }) {
  return (
    <>
      {units.map((unit, index) => (
        <span key={unit.id}>
          {index > 0 ? ' + ' : ''}
          <ScopedLink to={`/organization/units/${unit.code}?asOf=${day}`}>{unit.name}</ScopedLink>{' '}
          <Meta>{unit.parent?.name}</Meta>
        </span>
      ))}
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
