import { Acts, Card, Stack, useText } from '@province/portal-kit'
import type { ClockFactsFragment } from '../generated/graphql.ts'
import { ClockEvents } from './clock-events.view.tsx'
import { ClockStandingBadge } from './clock-standing.view.tsx'
import { DeadlineFacts } from './deadline-facts.view.tsx'
import { ExtendClockForm } from './extend-clock.form.tsx'

/** A clock that runs on something: its deadline explained, what happened to it, and more days for who may give them. */
export function ClockCard({ clock }: { clock: ClockFactsFragment }) {
  const t = useText('complaints')
  const extendable = clock.state !== 'ENDED' && clock.deadline.rule.extensions.length > 0
  const extend = (
    <Acts
      action="petition.handle"
      acts={
        extendable
          ? [
              {
                word: t('clock.extend'),
                form: (close) => <ExtendClockForm clock={clock} onDone={close} />,
              },
            ]
          : []
      }
    />
  )
  return (
    <Card title={t(`clock.kinds.${clock.kind}`)} actions={extend}>
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
