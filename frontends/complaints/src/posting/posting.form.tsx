import {
  Alert,
  Button,
  Card,
  DateField,
  type FormEvent,
  formatDate,
  ProblemAlert,
  Row,
  SelectField,
  Stack,
  TextField,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import type { PostingChannel, PostingDutyQuery, ScheduleFactsFragment } from '../generated/graphql.ts'
import { DayGrid } from './day-grid.view.tsx'
import type { Span } from './month.ts'
import { NeededDays } from './needed-days.view.tsx'
import { usePosting } from './use-posting.ts'

const channels: PostingChannel[] = ['OFFICE_BOARD', 'WEB_PORTAL', 'OTHER']

type Duty = NonNullable<NonNullable<PostingDutyQuery['unit']>['receptionDuty']>

interface PostingFormProps {
  unit: string
  span: Span
  duty: Duty | null
  posted: ScheduleFactsFragment | undefined
  onDone: () => void
}

const standing = (posted: ScheduleFactsFragment | undefined) =>
  new Set(posted?.slots.filter(({ state }) => state === 'POSTED').map(({ date }) => date))

const closedIn = (duty: Duty | null) => new Map(duty?.daysOff.map(({ day, name }) => [day, name]))

/** Chooses days and posts them, while the law's count is kept beside. */
export function PostingForm({ unit, span, duty, posted, onDone }: PostingFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => standing(posted))
  const [channel, setChannel] = useState<PostingChannel>(posted?.channel ?? 'OFFICE_BOARD')
  const [document, setDocument] = useState(posted?.document ?? '')
  const [postedOn, setPostedOn] = useState(today)
  const { post, busy, problem } = usePosting(unit, span, posted)

  const toggle = (day: string) => {
    const next = new Set(chosen)
    if (!next.delete(day)) next.add(day)
    setChosen(next)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const slots = [...chosen].sort().map((date) => ({ date }))
    if (await post({ slots, channel, document: document || null, postedOn })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        {posted ? (
          <Alert tone="info" title={t('posting.anew', { date: formatDate(posted.postedOn) })}>
            {t('posting.anewHint')}
          </Alert>
        ) : null}
        <Card title={t('posting.days')} about={t('posting.daysAbout')}>
          <Stack>
            <DayGrid span={span} closed={closedIn(duty)} chosen={chosen} onToggle={toggle} />
            {duty ? <NeededDays duty={duty} chosen={chosen} /> : null}
          </Stack>
        </Card>
        <Card>
          <Row gap={16}>
            <SelectField
              label={t('unit.channel')}
              value={channel}
              onChange={(value) => setChannel(value as PostingChannel)}
              options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
            />
            <TextField
              label={t('unit.document')}
              value={document}
              onChange={setDocument}
              hint={t('posting.documentHint')}
            />
            <DateField label={t('unit.postedOn')} value={postedOn} onChange={setPostedOn} required />
          </Row>
        </Card>
        {problem?.field ? (
          <Alert tone="late" title={t('posting.refused')} code={problem.code}>
            {problem.message}
          </Alert>
        ) : (
          <ProblemAlert error={problem} />
        )}
        <Row>
          <Button kind="main" icon="calendar" submit busy={busy} disabled={chosen.size === 0}>
            {t(posted ? 'posting.postAnew' : 'posting.post')}
          </Button>
          <Button onClick={onDone}>{t('posting.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  )
}
