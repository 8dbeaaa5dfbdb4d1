import { StateBadge, useText } from '@province/portal-kit'
import { type Severity, toneOf } from './severity.ts'

/** How grave a disagreement is: word, icon, colour. */
export function SeverityBadge({ severity, count }: { severity: Severity; count?: number }) {
  const t = useText('directives')
  const word = t(`severity.${severity}`)
  const icon = severity === 'NOTE' ? 'info' : 'alert'
  return (
    <StateBadge tone={toneOf[severity]} icon={icon} word={count === undefined ? word : `${count} ${word}`} />
  )
}
