import {
  Alert,
  Button,
  Card,
  Dialog,
  formatDate,
  Page,
  SelectField,
  useMay,
  useScope,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { DecideDayForm } from './decide-day.form.tsx'
import { Decisions } from './decisions.view.tsx'
import { SpecialDays } from './special-days.view.tsx'
import { WorkingYear } from './working-year.view.tsx'
import { yearsAround } from './year.ts'

/** The working calendar by which deadlines are counted: a year, and what was decided about it. */
export function WorkingCalendarPage() {
  const t = useText('organization')
  const { today } = useScope()
  const may = useMay('calendar.decide')
  const [word, setYear] = useWord('year')
  const [deciding, setDeciding] = useState(false)
  const [decided, setDecided] = useState<string>()
  const years = yearsAround(today)
  const year = years.find((each) => String(each) === word) ?? Number(today.slice(0, 4))
  const choice = (
    <SelectField
      label={t('workingCalendar.year')}
      value={String(year)}
      onChange={setYear}
      options={years.map((each) => ({ value: String(each), label: String(each) }))}
    />
  )
  const decide = may ? (
    <Button kind="main" icon="calendar" onClick={() => setDeciding(true)}>
      {t('workingCalendar.decide')}
    </Button>
  ) : undefined
  return (
    <Page title={t('workingCalendar.title')} about={t('workingCalendar.about')} actions={choice}>
      {decided ? (
        <Alert tone="done" title={t('workingCalendar.decided', { day: formatDate(decided) })}>
          {t('workingCalendar.follows')}
        </Alert>
      ) : null}
      <WorkingYear year={year} />
      <Card
        flush
        title={t('workingCalendar.decisions')}
        about={t('workingCalendar.decisionsAbout')}
        actions={decide}
      >
        <Decisions year={year} />
      </Card>
      <Card flush title={t('workingCalendar.special')}>
        <SpecialDays year={year} />
      </Card>
      <Dialog open={deciding} title={t('workingCalendar.decide')} onClose={() => setDeciding(false)}>
        <DecideDayForm
          onDone={(day) => {
            setDecided(day)
            setDeciding(false)
          }}
          onCancel={() => setDeciding(false)}
        />
      </Dialog>
    </Page>
  )
}
