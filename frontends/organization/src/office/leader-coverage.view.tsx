import {
  Card,
  DataTable,
  EndedTiers,
  Meta,
  ScopedLink,
  SelectField,
  useLanguage,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { UnitLeaderCoverageDocument, UnitTiersDocument } from '../generated/graphql.ts'
import './leader-coverage.css'

const DUTIES = ['MASS_MOBILISATION', 'ADMIN_REFORM', 'CITIZEN_RECEPTION'] as const
const SHOWN = 12

/** How far the units below have a leader in charge of a duty on the day in view. */
export function LeaderCoverageCard({ code }: { code: string }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const { asOf } = useScope()
  const [word, setWord] = useWord('duty')
  const duty = DUTIES.find((each) => each === word) ?? DUTIES[0]
  const { data, error, refetch } = useQuery(UnitLeaderCoverageDocument, { variables: { code, asOf, duty } })
  const tiers = data?.unit?.leaderCoverage
  return (
    <Card flush title={t('coverage.title')} about={t('coverage.about')}>
      <div className="organization-coverage-duty">
        <SelectField
          label={t('delegation.duty')}
          value={duty}
          onChange={setWord}
          options={DUTIES.map((each) => ({ value: each, label: t(`duties.${each}`) }))}
        />
      </div>
      <EndedTiers document={UnitTiersDocument} says={(basis) => t('coverage.tierEndedBy', { basis })} />
      <DataTable
        caption={t('coverage.title')}
        rows={data ? (tiers ?? []) : undefined}
        rowKey={({ level }) => level}
        error={error}
        onRetry={() => refetch()}
        empty={{ title: t('coverage.none') }}
        columns={[
          {
            key: 'level',
            header: t('unit.level'),
            names: true,
            cell: ({ level }) => t(`levels.${level}`),
          },
          {
            key: 'covered',
            header: t('coverage.covered'),
            number: true,
            cell: ({ covered, applicable }) => `${number(covered)}/${number(applicable)}`,
          },
          {
            key: 'exempt',
            header: t('coverage.exempt'),
            number: true,
            cell: ({ exempt }) => number(exempt),
          },
          {
            key: 'missing',
            header: t('coverage.missing'),
            share: 25,
            cell: ({ missing }) => <Missing units={missing} />,
          },
          { key: 'basis', header: t('event.legalBasis'), share: 40, cell: ({ basis }) => basis },
        ]}
      />
    </Card>
  )
}

function Missing({ units }: { units: readonly { id: string; code: string; name: string }[] }) {
  const t = useText('organization')
  if (units.length === 0) return '–'
  return (
    <>
      {units.slice(0, SHOWN).map(({ id, code, name }, place) => (
        <span key={id}>
          {place > 0 ? ', ' : ''}
          <ScopedLink to={`/organization/units/${code}`}>{name}</ScopedLink>
        </span>
      ))}
      {units.length > SHOWN ? <Meta> {t('coverage.more', { count: units.length - SHOWN })}</Meta> : null}
    </>
  )
}
