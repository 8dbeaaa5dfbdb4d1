import { StateBadge, useText } from '@province/portal-kit'
import type { ThemeState } from '../generated/graphql.ts'

/** Where a theme stands, in word, icon and colour. */
export function ThemeStateBadge({ state }: { state: ThemeState }) {
  const t = useText('supervision')
  return <StateBadge tone={state === 'DECIDED' ? 'done' : 'soon'} word={t(`states.${state}`)} />
}
