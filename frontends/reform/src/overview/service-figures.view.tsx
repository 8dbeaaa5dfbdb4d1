import {
  FigureCard,
  formatNumber,
  formatPercent,
  Grid,
  NOT_KNOWN,
  useNavigate,
  usePartQuery,
  useScope,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { ServiceFiguresDocument } from '../generated/graphql.ts'

/** What the service comes to in the scope: the rate in time of the period, and what is late today. */
export function ServiceFigures({ unit }: { unit: string }) {
  const t = useText('reform')
  const { window, asOf } = useScope()
  const path = useScopedPath()
  const navigate = useNavigate()
  const { data } = usePartQuery(ServiceFiguresDocument, { variables: { unit, window, asOf } })
  const rate = data?.reformMeasures?.[0]?.value
  const count = (total: number | null | undefined) =>
    total === null || total === undefined ? NOT_KNOWN : formatNumber(total)
  return (
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
  )
}
