import { formatDate, useText } from '@province/portal-kit'
import type { ClockFactsFragment } from '../generated/graphql.ts'

type Event = ClockFactsFragment['events'][number]

/** What happened to a clock, in order, each in a sentence. */
export function ClockEvents({ events }: { events: readonly Event[] }) {
  return (
    <ol className="complaints-clock-events">
      {events.map((event, place) => (
        <li key={`${event.on} ${event.kind} ${place}`}>
          <EventSentence event={event} />
        </li>
      ))}
    </ol>
  )
}

function EventSentence({ event }: { event: Event }) {
  const t = useText('complaints')
  const { kind, on, reason, days, document, from, to } = event
  const why = kind === 'EXTEND' ? t(`clock.reasons.${reason}`) : (reason ?? '')
  const what = t(`clock.events.${kind}`, {
    reason: why,
    days: days ?? 0,
    document: document ?? '',
    from: formatDate(from),
    to: formatDate(to),
  })
  return `${formatDate(on)}: ${what}`
}
