import {
  FigureCard,
  formatNumber,
  formatPercent,
  Grid,
  NOT_KNOWN,
  Stack,
  useNavigate,
  usePartQuery,
  useScope,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { ServiceFiguresDocument } from '../generated/graphql.ts'
import { OnTimeTrend } from './on-time-trend.view.tsx'

/** The year that ends with a day: its months begin on these days. */
const yearUpTo = (day: string) => ({ from: `${Number(day.slice(0, 4)) - 1}${day.slice(4, 8)}01`, to: day })

/** What the service comes to in the scope: the rate in time and how it went, and what is late today. */
export function ServiceFigures({ unit }: { unit: string }) {
  const t = useText('reform')
  const { window, asOf } = useScope()
  const path = useScopedPath()
  const navigate = useNavigate()
  const { data } = usePartQuery(ServiceFiguresDocument, {
    variables: { unit, window, asOf, year: yearUpTo(asOf) },
  })
  const rate = data?.reformMeasures?.[0]?.value
  const count = (total: number | null | undefined) =>
    total === null || total === undefined ? NOT_KNOWN : formatNumber(total)
  return (
    <Stack gap={8}>
      <Grid min="160">
        <FigureCard
          label={t('service.onTime')}
          value={rate === null || rate === undefined ? NOT_KNOWN : formatPercent(rate)}
          onOpen={() => navigate(path('/reform/months'))}
        >
          {t('service.onTimeAbout')}
        </FigureCard>
        <FigureCard
          label={t('service.late')}
          value={count(data?.dossiers?.totalCount)}
          onOpen={() => navigate(path('/reform/dossiers?standing=OVERDUE'))}
        >
          {t('service.lateAbout')}
        </FigureCard>
        <FigureCard
          label={t('service.unposted')}
          value={count(data?.publications?.totalCount)}
          onOpen={() => navigate(path('/reform/publications?state=DUE&late=yes'))}
        >
          {t('service.unpostedAbout')}
        </FigureCard>
      </Grid>
      <OnTimeTrend months={data?.onTimeByMonth ?? []} />
    </Stack>
  )
}
