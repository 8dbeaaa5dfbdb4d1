import {
  Alert,
  Card,
  Grid,
  ProblemAlert,
  Skeleton,
  Stack,
  useMemo,
  useQuery,
  useText,
} from '@province/portal-kit'
import { WorkingYearDocument, type WorkingYearQuery } from '../generated/graphql.ts'
import { Legend } from './legend.view.tsx'
import { MonthGrid } from './month-grid.view.tsx'
import { monthsOfYear, windowOfYear } from './year.ts'

type Day = NonNullable<WorkingYearQuery['workingCalendar']>[number]

/** A year of the working calendar, month by month. */
export function WorkingYear({ year }: { year: number }) {
  const t = useText('organization')
  const { data, error, refetch } = useQuery(WorkingYearDocument, {
    variables: { window: windowOfYear(year) },
  })
  const days = data?.workingCalendar
  const known = useMemo(() => new Map((days ?? []).map((each) => [each.day, each])), [days])
  if (!days) return error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : <Skeleton lines={8} />
  const unpublished = days.every(({ provisional, kind }) => provisional || kind !== 'WORKDAY')
  return (
    <Stack>
      {unpublished ? (
        <Alert tone="soon" title={t('workingCalendar.unpublished', { year })}>
          {t('workingCalendar.unpublishedHint')}
        </Alert>
      ) : null}
      <Card title={t('workingCalendar.months')} about={<Working days={days} />}>
        <Stack>
          <Grid min="240">
            {monthsOfYear(year).map((month) => (
              <MonthGrid key={month} month={month} days={known} />
            ))}
          </Grid>
          <Legend />
        </Stack>
      </Card>
    </Stack>
  )
}

function Working({ days }: { days: readonly Day[] }) {
  const t = useText('organization')
  return t('workingCalendar.worked', { count: days.filter(({ working }) => working).length })
}
