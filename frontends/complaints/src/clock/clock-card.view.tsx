import { Acts, Card, Stack, useText } from '@province/portal-kit'
import type { ClockFactsFragment } from '../generated/graphql.ts'
import { ExtendClockForm, PauseClockForm, ResumeClockForm } from './clock-decision.form.tsx'
import { stepsOf } from './clock-decision.ts'
import { ClockEvents } from './clock-events.view.tsx'
import { ClockStandingBadge } from './clock-standing.view.tsx'
import { DeadlineFacts } from './deadline-facts.view.tsx'

const FORMS = { extend: ExtendClockForm, pause: PauseClockForm, resume: ResumeClockForm }

interface ClockCardProps {
  clock: ClockFactsFragment
  /** Decisions about it are recorded here; not where they are steps of what it times. */
  decided?: boolean
}

/** A clock that runs on something: its deadline explained, what happened to it, and what may be decided about it. */
export function ClockCard({ clock, decided = true }: ClockCardProps) {
  const t = useText('complaints')
  const acts = (decided ? stepsOf(clock) : []).map((step) => {
    const Decide = FORMS[step]
    return { word: t(`clock.${step}`), form: (close: () => void) => <Decide clock={clock} onDone={close} /> }
  })
  return (
    <Card title={t(`clock.kinds.${clock.kind}`)} actions={<Acts action="petition.handle" acts={acts} />}>
      <Stack>
        <DeadlineFacts
          deadline={clock.deadline}
          armedOn={clock.armedOn}
          badge={<ClockStandingBadge standing={clock.standing} />}
        />
        <div>
          <h3>{t('clock.history')}</h3>
          <ClockEvents events={clock.events} />
        </div>
      </Stack>
    </Card>
  )
}
