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
import { DayChoice } from './day-choice.view.tsx'
import type { Span } from './month.ts'
import { settledOf, standingOf } from './posted-days.ts'
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

/** Chooses days and posts them, while the law's count is kept beside. */
export function PostingForm({ unit, span, duty, posted, onDone }: PostingFormProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => standingOf(posted))
  const [channel, setChannel] = useState<PostingChannel>(posted?.channel ?? 'OFFICE_BOARD')
  const [document, setDocument] = useState(posted?.document ?? '')
  const [proof, setProof] = useState(posted?.proof ?? '')
  const [postedOn, setPostedOn] = useState(today)
  const { post, busy, problem } = usePosting(unit, span, posted)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const slots = [...chosen].sort().map((date) => ({ date }))
    const posting = { slots, channel, document: document || null, proof: proof || null, postedOn }
    if (await post(posting)) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        {posted ? (
          <Alert tone="info" title={t('posting.anew', { date: formatDate(posted.postedOn) })}>
            {t('posting.anewHint')}
          </Alert>
        ) : null}
        <DayChoice
          span={span}
          duty={duty}
          settled={settledOf(posted, t)}
          chosen={chosen}
          onChoose={setChosen}
        />
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
            <TextField
              label={t('unit.proof')}
              value={proof}
              onChange={setProof}
              hint={t('posting.proofHint')}
              error={problem?.field === 'proof' ? problem.message : undefined}
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
