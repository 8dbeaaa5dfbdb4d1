import {
  Alert,
  formatDate,
  ProblemAlert,
  problemOf,
  ScopedLink,
  Skeleton,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { UnitsOfCodeDocument, type UnitsOfCodeQuery } from '../generated/graphql.ts'

type Bearer = NonNullable<UnitsOfCodeQuery['unitsOfCode']>[number]

/** Why there is no unit of that code on the day: it ended and became others, it comes later, or it never was. */
export function UnitNotThere(props: { code: string; error: unknown; onRetry: () => void }) {
  const { asOf } = useScope()
  const unknown = problemOf(props.error).code === 'UNIT_NOT_FOUND'
  const { data, error, loading, refetch } = useQuery(UnitsOfCodeDocument, {
    variables: { code: props.code, asOf },
    skip: !unknown,
  })
  if (!unknown) return <ProblemAlert error={props.error} onRetry={props.onRetry} />
  if (loading) return <Skeleton lines={3} />
  if (!data) return <ProblemAlert error={error} onRetry={() => refetch()} />
  const bearers = data.unitsOfCode ?? []
  if (bearers.length === 0) return <NeverWas code={props.code} />
  return bearers.map((unit) => <Elsewhen key={unit.id} unit={unit} />)
}

function NeverWas({ code }: { code: string }) {
  const t = useText('organization')
  const { asOf } = useScope()
  return (
    <Alert tone="info" title={t('unit.missing', { code, date: formatDate(asOf) })} code="UNIT_NOT_FOUND">
      {t('unit.never')}
    </Alert>
  )
}

/** A unit that ended before the day, with what it became; that comes after it; or that has another code then. */
function Elsewhen({ unit }: { unit: Bearer }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const ended = unit.validTo != null && unit.validTo <= asOf
  const comes = unit.validFrom != null && unit.validFrom > asOf
  const now = unit.periods.find(
    ({ validFrom, validTo }) => (validFrom ?? asOf) <= asOf && (validTo == null || validTo > asOf),
  )
  const [title, open, on] = ended
    ? [t('unit.endedOn', { unit: unit.name, date: formatDate(unit.validTo) }), unit.code, unit.asOf]
    : comes
      ? [t('unit.comesOn', { unit: unit.name, date: formatDate(unit.validFrom) }), unit.code, unit.asOf]
      : [t('unit.otherCode', { unit: now?.name ?? unit.name }), now?.code ?? unit.code, asOf]
  const see = (
    <ScopedLink to={`/organization/units/${open}?asOf=${on}`}>
      {t('unit.seeOn', { date: formatDate(on) })}
    </ScopedLink>
  )
  return (
    <Alert tone="info" title={title} action={see}>
      {ended ? <Became unit={unit} /> : null}
    </Alert>
  )
}

/** The units that took the place of one that ended, each opened on the day in view; one that ended too says so there. */
function Became({ unit }: { unit: Bearer }) {
  const t = useText('organization')
  const { asOf } = useScope()
  const told = [...unit.successors, ...(unit.abolition ? [unit.abolition] : [])]
  const became = told.flatMap(({ unit: next, event, legalBasis }) =>
    next && event ? [{ next, event, legalBasis }] : [],
  )
  if (became.length === 0) return <p>{t('unit.endedWithout')}</p>
  return (
    <ul>
      {became.map(({ next, event, legalBasis }) => (
        <li key={next.id}>
          {t(unit.abolition ? 'unit.handedTo' : 'unit.becameOn')}{' '}
          <ScopedLink to={`/organization/units/${next.code}?asOf=${asOf}`}>{next.name}</ScopedLink> (
          {legalBasis}, {formatDate(event.effectiveOn)})
        </li>
      ))}
    </ul>
  )
}
