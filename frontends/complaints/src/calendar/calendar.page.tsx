import {
  Button,
  Card,
  Empty,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useMay,
  useQuery,
  useScope,
  useSearchParams,
  useText,
} from '@province/portal-kit'
import { InventedNote } from '../compliance/invented-note.view.tsx'
import { firstAndLast } from '../duty/span.ts'
import { ReceptionCalendarDocument } from '../generated/graphql.ts'
import { CalendarGrid } from './calendar-grid.view.tsx'
import { CalendarSteps } from './calendar-steps.view.tsx'
import { entriesByDay, idOf } from './entry.ts'
import { EntryPanel } from './entry-panel.view.tsx'
import { shownIn } from './span.ts'

/** The words of the address that say what of the calendar is shown, and which entry is open. */
function useCalendarAddress(today: string) {
  const [search, setSearch] = useSearchParams()
  const word = (name: string) => search.get(name) ?? ''
  const go = (words: Record<string, string>) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      for (const [name, value] of Object.entries(words)) {
        if (value) next.set(name, value)
        else next.delete(name)
      }
      return next
    })
  return { ...shownIn(word('month'), word('week'), today), open: word('open'), go }
}

/** The reception calendar of the scope's unit, by month or week, from which everything is recorded. */
export function CalendarPage() {
  const t = useText('complaints')
  const { unit: code, asOf, today } = useScope()
  const may = useMay('reception.record')
  const { view, span, open, go } = useCalendarAddress(today)
  const { data, error, refetch } = useQuery(ReceptionCalendarDocument, {
    variables: { code, asOf, window: { from: span.from, to: span.to } },
    skip: !code,
  })
  const unit = data?.unit
  const days = entriesByDay(unit?.receptionSlots ?? [], unit?.receptionSessions ?? [])
  const closed = new Map(unit?.receptionDuty?.daysOff.map(({ day, name }) => [day, name]))
  const entry = [...days.values()].flat().find((each) => idOf(each) === open)
  const invented = [...(unit?.receptionSchedules ?? []), ...(unit?.receptionSessions ?? [])].some(
    (each) => each.invented,
  )
  const told = unit?.receptionSlots && unit.receptionSessions
  const record = may ? (
    <Button kind="main" icon="add" onClick={() => go({ open: 'new' })}>
      {t('calendar.recordOther')}
    </Button>
  ) : undefined
  const title = unit ? t('calendar.title', { name: unit.name }) : t('calendar.titleBare')
  const about = unit ? (
    <ScopedLink to={`/complaints/units/${unit.code}`}>{t('calendar.about')}</ScopedLink>
  ) : undefined
  return (
    <Page title={title} about={about} actions={record}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      <InventedNote invented={invented} />
      <Card
        flush
        title={t('span', firstAndLast(span))}
        actions={<CalendarSteps view={view} span={span} go={go} />}
      >
        {told ? (
          <CalendarGrid
            span={span}
            view={view}
            entries={days}
            closed={closed}
            onOpen={(id) => go({ open: id })}
          />
        ) : null}
        {!told && !error ? <Skeleton lines={8} /> : null}
        {told && days.size === 0 ? (
          <Empty title={t('calendar.nothing')} hint={t('calendar.nothingHint')} />
        ) : null}
      </Card>
      {unit && (entry || open === 'new') ? (
        <EntryPanel unit={unit.id} entry={entry} onClose={() => go({ open: '' })} />
      ) : null}
    </Page>
  )
}
