import { StateBadge, useText } from '@province/portal-kit'
import type { TaskState } from '../generated/graphql.ts'
import { toneOf } from './task-tone.ts'

/** Where a task stands, in word, icon and colour. */
export function TaskStateBadge({ state }: { state: TaskState }) {
  const t = useText('directives')
  return <StateBadge tone={toneOf(state)} word={t(`task.states.${state}`)} />
}
