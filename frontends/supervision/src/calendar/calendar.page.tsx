import {
  Alert,
  Button,
  Card,
  DayGrid,
  Empty,
  isMonth,
  monthOf,
  Page,
  ProblemAlert,
  Row,
  ScopedLink,
  Skeleton,
  useLive,
  useQuery,
  useScope,
  useSearchParams,
  useText,
  windowOfMonth,
} from '@province/portal-kit'
import { FOLLOW_UP_LIVE, PROGRAMME_LIVE } from '../event/live.ts'
import { SupervisionCalendarDocument } from '../generated/graphql.ts'
import { entriesByDay, leftOut } from './calendar-entry.ts'
import { CalendarEntryLink } from './calendar-entry.view.tsx'

/** The month of the address; without one that of today. */
function useMonth() {
  const { today } = useScope()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('month') ?? ''
  const month = isMonth(asked) ? asked : monthOf(today)
  const go = (to: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      if (to === monthOf(today)) next.delete('month')
      else next.set('month', to)
      return next
    })
  return { month, span: windowOfMonth(month), go }
}

/** The calendar of supervision: sessions, meetings and hearings, and last days in time of a month. */
export function CalendarPage() {
  const t = useText('supervision')
  const { unitIdToday, unitName, unitError } = useScope()
  const { month, span, go } = useMonth()
  const { data, error, refetch } = useQuery(SupervisionCalendarDocument, {
    variables: { within: unitIdToday ?? '', from: span.from, before: span.to },
    skip: !unitIdToday,
  })
  useLive([...PROGRAMME_LIVE, ...FOLLOW_UP_LIVE, 'occasion.'], () => void refetch())
  const days = data && entriesByDay(data)
  const more = data ? leftOut(data) : 0
  const wrong = unitError ?? error
  return (
    <Page
      title={t('session.calendar')}
      about={unitName}
      actions={<ScopedLink to="/supervision/sessions">{t('session.title')}</ScopedLink>}
    >
      <ProblemAlert error={wrong} onRetry={() => refetch()} />
      {more > 0 ? <Alert tone="info" title={t('calendar.more', { count: more })} /> : null}
      <Card
        flush
        title={t('calendar.month', { month: month.slice(5), year: month.slice(0, 4) })}
        actions={<MonthSteps month={month} go={go} />}
      >
        {days ? (
          <DayGrid
            span={span}
            label={t('calendar.days')}
            entries={days}
            most={3}
            draw={(entry) => <CalendarEntryLink key={`${entry.kind} ${entry.of.id}`} entry={entry} />}
          />
        ) : null}
        {!days && !wrong ? <Skeleton lines={8} /> : null}
        {days?.size === 0 ? <Empty title={t('calendar.none')} hint={t('calendar.noneHint')} /> : null}
      </Card>
    </Page>
  )
}

function MonthSteps({ month, go }: { month: string; go: (month: string) => void }) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Row gap={4}>
      <Button kind="quiet" onClick={() => go(monthOf(`${month}-01`, -1))}>
        {t('calendar.before')}
      </Button>
      <Button kind="quiet" onClick={() => go(monthOf(today))}>
        {t('calendar.today')}
      </Button>
      <Button kind="quiet" onClick={() => go(monthOf(`${month}-01`, 1))}>
        {t('calendar.after')}
      </Button>
    </Row>
  )
}
