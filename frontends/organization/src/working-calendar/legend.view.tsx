import { Row, useText } from '@province/portal-kit'

const shown = ['WEEKEND', 'HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_IN', 'UNCONFIRMED']

/** What the marks of the calendar mean. */
export function Legend() {
  const t = useText('organization')
  return (
    <Row gap={16}>
      {shown.map((kind) => (
        <Row key={kind}>
          <span aria-hidden="true" className={`organization-mark organization-mark-${kind}`}>
            12
          </span>
          {t(`workingCalendar.kinds.${kind}`)}
        </Row>
      ))}
    </Row>
  )
}
