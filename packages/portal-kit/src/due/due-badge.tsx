import { Row } from '../design/layout.tsx'
import { StateBadge } from '../design/state-badge.tsx'
import { formatDate } from '../format/date.ts'
import { useText } from '../i18n/use-text.ts'

/** How something stands on its clock, as the server says it: no page decides what is due soon. */
export type Standing = 'RUNNING' | 'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE' | 'PAUSED' | 'ENDED'

const SHOWN = {
  OVERDUE: { tone: 'late', word: 'late' },
  DUE_TODAY: { tone: 'soon', word: 'soon' },
  DUE_SOON: { tone: 'soon', word: 'soon' },
  RUNNING: { tone: 'done', word: 'inTime' },
  PAUSED: { tone: 'plain', word: 'paused' },
  ENDED: { tone: 'plain', word: 'ended' },
} as const

const NONE = { tone: 'plain', word: 'none' } as const

interface DueBadgeProps {
  dueOn: string | null | undefined
  standing: Standing | null | undefined
}

/** The day on which something is due, and how that stands today in a word. */
export function DueBadge({ dueOn, standing }: DueBadgeProps) {
  const t = useText('kit')
  const stands = standing ? SHOWN[standing] : NONE
  // A clock that does not run says so beside its day; without a day there is nothing to say of it.
  const { tone, word } = stands.tone === 'plain' && !dueOn ? NONE : stands
  return (
    <Row>
      {dueOn ? <span>{formatDate(dueOn)}</span> : null}
      <StateBadge tone={tone} word={t(`due.${word}`)} />
    </Row>
  )
}
