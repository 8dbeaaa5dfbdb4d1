import { Row } from '../design/layout.tsx'
import { StateBadge } from '../design/state-badge.tsx'
import { formatDate } from '../format/date.ts'
import { useText } from '../i18n/use-text.ts'
import { useScope } from '../scope/scope-context.tsx'
import { standingOf } from './due-standing.ts'

const tones = { late: 'late', soon: 'soon', inTime: 'done', none: 'plain' } as const

/** The day on which something is due, and how that stands today in a word; `soon` is the last day that counts as soon. */
export function DueBadge({ dueOn, soon }: { dueOn: string | null | undefined; soon: string | undefined }) {
  const t = useText('kit')
  const { today } = useScope()
  const standing = standingOf(dueOn, today, soon ?? today)
  return (
    <Row>
      {dueOn ? <span>{formatDate(dueOn)}</span> : null}
      <StateBadge tone={tones[standing]} word={t(`due.${standing}`)} />
    </Row>
  )
}
