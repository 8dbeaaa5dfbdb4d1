import {
  DateField,
  type FormEvent,
  FormFoot,
  SelectField,
  Stack,
  TextField,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import {
  type ClockExtensionReason,
  type ClockFactsFragment,
  type ClockPauseReason,
  ExtendClockDocument,
  PauseClockDocument,
  ResumeClockDocument,
} from '../generated/graphql.ts'
import { type ClockStep, reasonsOf } from './clock-decision.ts'

const FIELDS = ['days', 'reason', 'document', 'day'].map((field) => `input.${field}`)

interface ClockDecisionProps {
  step: ClockStep
  clock: ClockFactsFragment
  onDone: () => void
}

/** What is typed of a decision. */
interface Typed {
  days: string
  reason: string
  document: string
  day: string
}

function useDecision(step: ClockStep, { id, version }: ClockFactsFragment) {
  const extending = useAct(ExtendClockDocument)
  const pausing = useAct(PauseClockDocument)
  const resuming = useAct(ResumeClockDocument)
  const { busy, problem } = { extend: extending, pause: pausing, resume: resuming }[step]
  const seen = { id, expectedVersion: version }
  const decide = ({ days, reason, document, day }: Typed): Promise<unknown> => {
    if (step === 'resume') return resuming.act({ ...seen, input: { document, day } })
    if (step === 'pause')
      return pausing.act({ ...seen, input: { reason: reason as ClockPauseReason, document, day } })
    const input = { days: Number(days), reason: reason as ClockExtensionReason, document, day }
    return extending.act({ ...seen, input })
  }
  return { decide, busy, problem }
}

/** Lets a clock stand still or go on, or gives it more days: by a numbered decision, as its rule allows it. */
export function ClockDecisionForm({ step, clock, onDone }: ClockDecisionProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const reasons = reasonsOf(step, clock)
  const [reason, setReason] = useState(reasons[0]?.reason ?? '')
  const [days, setDays] = useState('')
  const [document, setDocument] = useState('')
  const [day, setDay] = useState(today)
  const { decide, busy, problem } = useDecision(step, clock)
  const most = reasons.find((each) => each.reason === reason)?.most
  const wrong = (field: string) => (problem?.field === `input.${field}` ? problem.message : undefined)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await decide({ days, reason, document, day })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        {reasons.length > 0 ? (
          <SelectField
            label={t('clock.reason')}
            value={reason}
            onChange={setReason}
            options={reasons.map((each) => ({
              value: each.reason,
              label: t(`clock.reasons.${each.reason}`),
            }))}
            error={wrong('reason')}
          />
        ) : null}
        {step === 'extend' ? (
          <TextField
            label={t('clock.days')}
            value={days}
            onChange={setDays}
            hint={most === undefined ? undefined : t('clock.daysHint', { count: most })}
            error={wrong('days')}
            numeric
            required
            focus
          />
        ) : null}
        <TextField
          label={t('clock.document')}
          value={document}
          onChange={setDocument}
          error={wrong('document')}
          required
        />
        <DateField
          label={t('clock.day')}
          value={day}
          onChange={setDay}
          hint={t(`clock.dayHints.${step}`)}
          error={wrong('day')}
          required
        />
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          save={t(`clock.${step}`)}
          cancel={t('posting.cancel')}
          onCancel={onDone}
          disabled={day === '' || (step === 'extend' && !/^\d{1,3}$/.test(days))}
        />
      </Stack>
    </form>
  )
}
