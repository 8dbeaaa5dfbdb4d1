import {
  addDays,
  Card,
  type Column,
  DataTable,
  formatDate,
  Meta,
  ScopedLink,
  useLanguage,
  useScope,
  useText,
} from '@province/portal-kit'
import type { UnitOnPage } from './unit-on-page.ts'

type Told = UnitOnPage['predecessors'][number]
type Succession = Told & { unit: NonNullable<Told['unit']>; event: NonNullable<Told['event']> }

/** A succession whose unit or event could not be read is left out; the page says above that data is missing. */
const readable = (told: readonly Told[]): Succession[] =>
  told.flatMap((one) => (one.unit && one.event ? [{ ...one, unit: one.unit, event: one.event }] : []))

/** What the unit was made from, and what became of it, each with the event and its legal basis. */
export function History({ unit }: { unit: UnitOnPage }) {
  const t = useText('organization')
  return (
    <>
      <Card flush title={t('unit.predecessors')} about={t('unit.predecessorsAbout')}>
        <Successions
          caption={t('unit.predecessors')}
          rows={readable(unit.predecessors)}
          dayOf={(one) => addDays(one.event.effectiveOn, -1)}
          empty={{ title: t('unit.noPredecessors'), hint: t('unit.noPredecessorsHint') }}
        />
      </Card>
      {unit.abolition ? (
        <Card flush title={t('unit.abolished')} about={t('unit.abolishedAbout')}>
          <Successions
            caption={t('unit.abolished')}
            rows={readable([unit.abolition])}
            dayOf={(one) => one.event.effectiveOn}
            empty={{ title: t('unit.noSuccessors') }}
          />
        </Card>
      ) : null}
      <Card flush title={t('unit.successors')} about={t('unit.successorsAbout')}>
        <Successions
          caption={t('unit.successors')}
          rows={readable(unit.successors)}
          dayOf={(one) => one.event.effectiveOn}
          empty={{ title: t('unit.noSuccessors') }}
        />
      </Card>
    </>
  )
}

/** A unit before or after is opened on a day when it stood. */
function Successions(props: {
  caption: string
  rows: readonly Succession[]
  dayOf: (one: Succession) => string
  empty: { title: string; hint?: string }
}) {
  const t = useText('organization')
  const { percent } = useLanguage()
  const columns: Column<Succession>[] = [
    {
      key: 'unit',
      header: t('unit.name'),
      names: true,
      share: 30,
      cell: (one) => (
        <ScopedLink to={`/organization/units/${one.unit.code}?asOf=${props.dayOf(one)}`}>
          {one.unit.name}
        </ScopedLink>
      ),
    },
    { key: 'code', header: t('unit.code'), cell: (one) => one.unit.code },
    { key: 'on', header: t('event.effectiveOn'), cell: (one) => <EffectiveOn day={one.event.effectiveOn} /> },
    { key: 'basis', header: t('event.legalBasis'), cell: (one) => one.legalBasis },
    { key: 'share', header: t('event.share'), number: true, cell: (one) => percent(one.share * 100, 0) },
  ]
  return (
    <DataTable
      caption={props.caption}
      columns={columns}
      rows={props.rows}
      rowKey={(one) => one.unit.id + one.event.id}
      empty={props.empty}
    />
  )
}

/** The day of an event; one that lies after the day in view says so. */
function EffectiveOn({ day }: { day: string }) {
  const t = useText('organization')
  const { asOf } = useScope()
  return (
    <>
      {formatDate(day)} {day > asOf ? <Meta>({t('event.later')})</Meta> : null}
    </>
  )
}
