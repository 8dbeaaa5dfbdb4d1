import type { ReactNode } from 'react'
import { Alert } from '../design/alert.tsx'
import { formatDate } from '../format/date.ts'
import { useScope } from '../scope/scope-context.tsx'

/** A tier of the hierarchy, and what ended it. */
interface Tier<Level extends string> {
  level: Level
  to?: string | null
  endedBy?: string | null
}

/** Tiers that there are no longer on the day in view, each with what a page says of duties that the law words for it. */
export function EndedTiers<Level extends string>(props: {
  tiers: readonly Tier<Level>[] | null | undefined
  title: (level: Level, day: string) => string
  says: (basis: string) => ReactNode
}) {
  const { asOf } = useScope()
  const ended = (props.tiers ?? []).flatMap(({ level, to, endedBy }) =>
    to && to <= asOf ? [{ level, to, endedBy: endedBy ?? '' }] : [],
  )
  return ended.map(({ level, to, endedBy }) => (
    <Alert key={level} tone="info" title={props.title(level, formatDate(to))}>
      {props.says(endedBy)}
    </Alert>
  ))
}
