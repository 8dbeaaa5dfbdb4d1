import type { Tone } from './alert.tsx'
import { Icon, type IconName } from './icon.tsx'

const icons: Record<Tone | 'plain', IconName> = {
  late: 'late',
  soon: 'clock',
  done: 'done',
  info: 'info',
  plain: 'waiting',
}

/** A state: always a word, an icon and a colour together. */
export function StateBadge({ tone, word, icon }: { tone: Tone | 'plain'; word: string; icon?: IconName }) {
  return (
    <span className={`pk-badge pk-tone-${tone}`}>
      <Icon name={icon ?? icons[tone]} size={14} />
      {word}
    </span>
  )
}
