import { type Column, DataTable, ScopedLink, useLanguage, useText } from '@province/portal-kit'
import type { OneStopPageQuery } from '../generated/graphql.ts'

export type Coverage = NonNullable<NonNullable<OneStopPageQuery['unit']>['oneStopCoverage']>[number]

const rate = ({ covered, applicable }: Coverage) => (applicable === 0 ? null : (covered / applicable) * 100)

/** Tier by tier: how many there are, are exempt, must, and do, and who must but does not. */
export function CoverageTable(props: { tiers: Coverage[] | undefined; error: unknown; onRetry: () => void }) {
  const t = useText('reform')
  const { number, percent } = useLanguage()
  const count = (key: 'total' | 'exempt' | 'applicable' | 'covered'): Column<Coverage> => ({
    key,
    header: t(`oneStop.${key}`),
    number: true,
    cell: (tier) => number(tier[key]),
    text: (tier) => tier[key],
  })
  const columns: Column<Coverage>[] = [
    {
      key: 'level',
      header: t('oneStop.level'),
      names: true,
      cell: ({ level }) => t(`levels.${level}`),
      text: ({ level }) => t(`levels.${level}`),
    },
    count('total'),
    count('exempt'),
    count('applicable'),
    count('covered'),
    {
      key: 'rate',
      header: t('oneStop.rate'),
      number: true,
      cell: (tier) => percent(rate(tier)),
      text: (tier) => rate(tier) ?? '',
    },
    {
      key: 'missing',
      header: t('oneStop.missing'),
      cell: ({ missing }) => <Missing units={missing} />,
      text: ({ missing }) => missing.map(({ name }) => name).join('; '),
    },
    {
      key: 'basis',
      header: t('oneStop.basis'),
      share: 30,
      cell: ({ basis }) => basis,
      text: ({ basis }) => basis,
    },
  ]
  return (
    <DataTable
      caption={t('oneStop.coverage')}
      columns={columns}
      rows={props.tiers}
      rowKey={({ level }) => level}
      error={props.error}
      onRetry={props.onRetry}
      empty={{ title: t('oneStop.none'), hint: t('oneStop.noneHint') }}
      csv="mot-cua"
    />
  )
}

function Missing({ units }: { units: Coverage['missing'] }) {
  if (units.length === 0) return '–'
  return units.map(({ id, code, name }, place) => (
    <span key={id}>
      {place > 0 ? ', ' : ''}
      <ScopedLink to={`/organization/units/${code}`}>{name}</ScopedLink>
    </span>
  ))
}
