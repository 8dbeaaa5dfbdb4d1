import { formatDate, Row, StateBadge, useScope, useText } from '@province/portal-kit'
import { standingOf } from './due.ts'

const tones = { late: 'late', soon: 'soon', inTime: 'done', none: 'plain' } as const

/** The day on which something is due, and how that stands today in a word. */
export function DueDay({ dueOn, soon }: { dueOn: string | null | undefined; soon: string | undefined }) {
  const t = useText('complaints')
  const { today } = useScope()
  const standing = standingOf(dueOn, today, soon ?? today)
  return (
    <Row>
      {dueOn ? <span>{formatDate(dueOn)}</span> : null}
      <StateBadge tone={tones[standing]} word={t(`inbox.due.${standing}`)} />
    </Row>
  )
}
