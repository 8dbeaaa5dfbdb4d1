import {
  Button,
  type Column,
  DataTable,
  Empty,
  Figure,
  Grid,
  ProblemAlert,
  Row,
  ShowAsTable,
  Skeleton,
  Stack,
  useLanguage,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { useScopeReport } from '../report/use-report.ts'
import {
  type District,
  districtsOf,
  type Indicator,
  indicatorOf,
  indicators,
  ranked,
  shortName,
} from './land.ts'
import { TileMap } from './tile-map.view.tsx'
import './overview.css'

/** The tile map of the districts with an indicator chosen, the ranking beside it, each number a way to its figure. */
export function LandMap() {
  const t = useText('reporting')
  const { report, figures, error, loading, none, refetch } = useScopeReport()
  const [indicator, setIndicator] = useState<Indicator>('published')
  if (error && !report) return <ProblemAlert error={error} onRetry={refetch} />
  const districts = districtsOf(figures.values())
  if (loading && !report) return <Skeleton lines={6} />
  if (none || districts.length === 0)
    return <Empty title={t('overview.noReport')} hint={t('overview.noReportHint')} />
  return (
    <Stack gap={8}>
      <Row gap={4}>
        {indicators.map((one) => (
          <Button key={one} kind="quiet" pressed={one === indicator} onClick={() => setIndicator(one)}>
            {t(`land.${one}`)}
          </Button>
        ))}
      </Row>
      <ShowAsTable
        description={t(`land.${indicator}About`)}
        picture={
          <Grid min="320">
            <TileMap districts={districts} indicator={indicator} />
            <Ranking districts={ranked(districts, indicator)} indicator={indicator} />
          </Grid>
        }
        table={<LandTable districts={ranked(districts, indicator)} />}
      />
    </Stack>
  )
}

function useWrite(indicator: Indicator) {
  const { number, percent } = useLanguage()
  return (district: District) => {
    const value = indicatorOf(district, indicator)
    return indicator === 'share' ? percent(value) : number(value)
  }
}

/** The districts in order with a bar each; the number is a way to its figure. */
function Ranking({ districts, indicator }: { districts: District[]; indicator: Indicator }) {
  const write = useWrite(indicator)
  const [, open] = useWord('figure')
  const highest = Math.max(...districts.map((district) => indicatorOf(district, indicator) ?? 0), 1)
  return (
    <ol className="reporting-ranking">
      {districts.map((district) => {
        const key = district.keys[indicator === 'published' ? 'published' : 'approved']
        const share = ((indicatorOf(district, indicator) ?? 0) / highest) * 100
        return (
          <li key={district.code}>
            <span>{shortName(district.name)}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={share} height="8" />
            </svg>
            <Figure
              label={district.name}
              value={write(district)}
              onOpen={key ? () => open(key) : undefined}
            />
          </li>
        )
      })}
    </ol>
  )
}

function LandTable({ districts }: { districts: District[] }) {
  const t = useText('reporting')
  const { number, percent } = useLanguage()
  const columns: Column<District>[] = [
    {
      key: 'name',
      header: t('land.district'),
      names: true,
      cell: (one) => one.name,
      text: (one) => one.name,
    },
    {
      key: 'published',
      header: t('land.published'),
      number: true,
      cell: (one) => number(one.published),
      text: (one) => one.published ?? '',
    },
    {
      key: 'approved',
      header: t('land.approved'),
      number: true,
      cell: (one) => number(one.approved),
      text: (one) => one.approved ?? '',
    },
    {
      key: 'share',
      header: t('land.share'),
      number: true,
      cell: (one) => percent(indicatorOf(one, 'share')),
      text: (one) => indicatorOf(one, 'share') ?? '',
    },
  ]
  return (
    <DataTable
      caption={t('land.table')}
      columns={columns}
      rows={districts}
      rowKey={(one) => one.code}
      csv="giai-phong-mat-bang"
    />
  )
}
