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
  const { kind, on, reason, days, document, late, from, to } = event
  // What was decided gives a code, what happened by itself gives words.
  const coded = kind === 'EXTEND' || (kind === 'PAUSE' && document !== null)
  const why = coded ? t(`clock.reasons.${reason}`) : (reason ?? '')
  const what = t(`clock.events.${document !== null && kind !== 'EXTEND' ? `${kind}_BY` : kind}`, {
    reason: why,
    days: days ?? 0,
    document: document ?? '',
    from: formatDate(from),
    to: formatDate(to),
  })
  return `${formatDate(on)}: ${what}${late ? t('clock.events.late') : ''}`
}
