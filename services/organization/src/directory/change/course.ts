/** What held until a day, the first on which it no longer did. */
export interface Former<Value> {
  until: string
  was: Value
}

/** What holds from day to day: what held before, by day, and what holds since. */
export interface Course<Value> {
  former: readonly Former<Value>[]
  latest: Value
}

const heldUntil = <Value>(was: Former<Value> | undefined, latest: Value) => (was ? was.was : latest)

/** What holds on a day. */
export const heldOn = <Value>({ former, latest }: Course<Value>, day: string): Value =>
  heldUntil(
    former.find(({ until }) => day < until),
    latest,
  )

/** From a day on it is another value: up to the next change where one is recorded from a later day, else for good. */
export function changed<Value>({ former, latest }: Course<Value>, value: Value, on: string) {
  const before = former.filter(({ until }) => until < on)
  const [next, ...later] = former.filter(({ until }) => until > on)
  const last = former.find(({ until }) => until >= on)
  const ended = { until: on, was: heldUntil(last, latest) }
  if (!next) return { former: [...before, ended], latest: value }
  return { former: [...before, ended, { until: next.until, was: value }, ...later], latest }
}

/** It holds no longer from a day on: what was to come after it comes no more. */
export const cutShort = <Value>({ former, latest }: Course<Value>, on: string) => ({
  former: former.filter(({ until }) => until < on),
  latest: heldUntil(
    former.find(({ until }) => until >= on),
    latest,
  ),
})

/** The day up to which what holds from a day on does: null where no later change is recorded. */
export const heldTo = <Value>({ former }: Pick<Course<Value>, 'former'>, on: string): string | null =>
  former.find(({ until }) => until > on)?.until ?? null
