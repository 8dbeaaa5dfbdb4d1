import { Button, Card, Dialog, Row, Stack, useMay, useState, useText } from '@province/portal-kit'
import type { ClockFactsFragment } from '../generated/graphql.ts'
import { ClockDecisionForm } from './clock-decision.form.tsx'
import { type ClockStep, stepsOf } from './clock-decision.ts'
import { ClockEvents } from './clock-events.view.tsx'
import { ClockStandingBadge } from './clock-standing.view.tsx'
import { DeadlineFacts } from './deadline-facts.view.tsx'

/** A clock that runs on something: its deadline explained, what happened to it, and what may be decided about it. */
export function ClockCard({ clock }: { clock: ClockFactsFragment }) {
  const t = useText('complaints')
  const may = useMay('petition.handle')
  const [deciding, setDeciding] = useState<ClockStep>()
  const steps = may ? stepsOf(clock) : []
  const actions =
    steps.length > 0 ? (
      <Row>
        {steps.map((step) => (
          <Button key={step} onClick={() => setDeciding(step)}>
            {t(`clock.${step}`)}
          </Button>
        ))}
      </Row>
    ) : undefined
  const close = () => setDeciding(undefined)
  return (
    <Card title={t(`clock.kinds.${clock.kind}`)} actions={actions}>
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
      <Dialog open={deciding !== undefined} title={t(`clock.${deciding ?? 'extend'}`)} onClose={close}>
        {deciding ? <ClockDecisionForm step={deciding} clock={clock} onDone={close} /> : null}
      </Dialog>
    </Card>
  )
}
