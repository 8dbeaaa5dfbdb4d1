import type { SupervisionCalendarQuery } from '../generated/graphql.ts'

type Asked = SupervisionCalendarQuery
type Node<Name extends keyof Asked> =
  NonNullable<Asked[Name]> extends { edges: { node: infer One }[] } ? One : never

/** What stands on one day of the calendar. */
export type CalendarEntry =
  | { kind: 'session'; day: string; of: Node<'supervisionSessions'> }
  | { kind: 'occasion'; day: string; of: Node<'occasions'> }
  | { kind: 'due'; day: string; of: Node<'issued'> }

const nodes = <One>(list: { edges: { node: One }[] } | null | undefined): One[] =>
  (list?.edges ?? []).map(({ node }) => node)

/** Sessions, meetings and last days in time by their days; what a unit asks of one below it stands there once. */
export function entriesByDay(asked: Asked): Map<string, CalendarEntry[]> {
  const due = new Map([...nodes(asked.issued), ...nodes(asked.received)].map((each) => [each.id, each]))
  const all: CalendarEntry[] = [
    ...nodes(asked.supervisionSessions).map((of) => ({ kind: 'session' as const, day: of.day, of })),
    ...nodes(asked.occasions).map((of) => ({ kind: 'occasion' as const, day: of.day, of })),
    ...[...due.values()].map((of) => ({ kind: 'due' as const, day: of.expectedBy, of })),
  ]
  const days = new Map<string, CalendarEntry[]>()
  for (const entry of all) days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return days
}

/** How many more there are than a calendar shows. */
export const leftOut = (asked: Asked): number =>
  [asked.supervisionSessions, asked.occasions, asked.issued, asked.received].reduce(
    (sum, list) => sum + Math.max((list?.totalCount ?? 0) - (list?.edges.length ?? 0), 0),
    0,
  )
