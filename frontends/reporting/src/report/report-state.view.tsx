import { type IconName, StateBadge, type Tone, useText } from '@province/portal-kit'
import type { ReportState } from '../generated/graphql.ts'

const looks: Record<ReportState, { tone: Tone | 'plain'; icon: IconName }> = {
  DRAFTING: { tone: 'info', icon: 'edit' },
  RECONCILING: { tone: 'soon', icon: 'refresh' },
  REVIEWED: { tone: 'info', icon: 'see' },
  SIGNED: { tone: 'done', icon: 'check' },
  SENT: { tone: 'done', icon: 'done' },
  ARCHIVED: { tone: 'plain', icon: 'document' },
  CORRIGENDUM: { tone: 'soon', icon: 'history' },
}

/** Where a report stands, in word, icon and colour. */
export function ReportStateBadge({ state }: { state: ReportState }) {
  const t = useText('reporting')
  return <StateBadge tone={looks[state].tone} icon={looks[state].icon} word={t(`states.${state}`)} />
}
