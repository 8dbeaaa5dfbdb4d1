import {
  Card,
  DateField,
  Facts,
  formatDate,
  OutOfSight,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Slot,
  UnitSight,
  useLanguage,
  useParams,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { BodiesCard } from '../body/bodies.view.tsx'
import { UnitPageDocument } from '../generated/graphql.ts'
import { LeaderCoverageCard } from '../office/leader-coverage.view.tsx'
import { OfficeCards } from '../office/office.view.tsx'
import { History } from './history.view.tsx'
import { Periods } from './periods.view.tsx'
import { UnitNotThere } from './unit-not-there.view.tsx'
import type { UnitOnPage } from './unit-on-page.ts'

/** A unit on a day: what it is, what it came from and became, and its figures and open work from every slice. */
export function UnitPage() {
  const t = useText('organization')
  const scope = useScope()
  const code = useParams().code ?? ''
  const { data, error, loading, refetch } = useQuery(UnitPageDocument, {
    variables: { code, asOf: scope.asOf },
  })
  const unit = data?.unit
  const day = (
    <DateField label={t('tree.date')} value={scope.asOf} onChange={(asOf) => scope.change({ asOf })} />
  )
  if (!unit) {
    return (
      <Page title={loading ? code : t('unit.ofCode', { code })} actions={day}>
        {loading ? (
          <Skeleton lines={6} />
        ) : (
          <UnitNotThere code={code} error={error} onRetry={() => refetch()} />
        )}
      </Page>
    )
  }
  return (
    <Page title={unit.name} about={<Place unit={unit} />} actions={day}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      <Card title={t('unit.facts')}>
        <UnitFacts unit={unit} />
      </Card>
      {unit.id === scope.unitId ? null : <OutOfSight unit={unit.name} inSight={unit.inSight} />}
      <UnitSight inSight={unit.inSight}>
        <OfficeCards code={unit.code} />
        <BodiesCard unit={unit} />
        <LeaderCoverageCard code={unit.code} />
        <Slot name="unit.page" unitId={unit.id} />
      </UnitSight>
      <UnitSight inSight>
        <Periods unit={unit} />
        <History unit={unit} />
      </UnitSight>
    </Page>
  )
}

/** Where the unit stands: the units above it, the highest first. */
function Place({ unit }: { unit: UnitOnPage }) {
  return (
    <>
      {unit.ancestors.map((above) => (
        <span key={above.id}>
          <ScopedLink to={`/organization/units/${above.code}`}>{above.name}</ScopedLink> ›{' '}
        </span>
      ))}
      {unit.name}
    </>
  )
}

function UnitFacts({ unit }: { unit: UnitOnPage }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const under = ['DISTRICT', 'COMMUNE', 'AGENCY']
    .map((level) => ({ level, count: unit.children.filter((child) => child.level === level).length }))
    .filter((group) => group.count > 0)
    .map((group) => `${number(group.count)} ${t(`levelsInText.${group.level}`)}`)
  return (
    <Facts
      items={[
        { name: t('unit.level'), value: t(`levels.${unit.level}`) },
        { name: t('unit.kind'), value: t(`kinds.${unit.kind}`) },
        { name: t('unit.code'), value: unit.code },
        { name: t('unit.validFrom'), value: unit.validFrom ? formatDate(unit.validFrom) : t('unit.always') },
        { name: t('unit.validTo'), value: unit.validTo ? formatDate(unit.validTo) : t('unit.stillThere') },
        ...(unit.origin === 'REGISTER'
          ? []
          : [{ name: t('unit.origin'), value: t(`unit.origins.${unit.origin}`) }]),
        ...(unit.notFollowedFrom
          ? [
              {
                name: t('unit.followed'),
                value: t('unit.notFollowed', { date: formatDate(unit.notFollowedFrom) }),
              },
            ]
          : []),
        { name: t('unit.under'), value: under.join(', ') || t('unit.noneUnder') },
      ]}
    />
  )
}
