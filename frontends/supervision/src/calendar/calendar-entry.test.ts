import { expect, test } from 'vitest'
import type { SupervisionCalendarQuery } from '../generated/graphql.ts'
import { entriesByDay, leftOut } from './calendar-entry.ts'

const list = (nodes: object[], totalCount = nodes.length) => ({
  edges: nodes.map((node) => ({ node })),
  totalCount,
})
const asked = (more: object) =>
  ({
    ...{ supervisionSessions: list([]), occasions: list([]), issued: list([]), received: list([]) },
    ...more,
  }) as unknown as SupervisionCalendarQuery

test('what stands on a day comes together, and what one asks of another in the same scope stands there once', () => {
  const due = { id: 'kn', expectedBy: '2023-06-20' }
  const days = entriesByDay(
    asked({
      supervisionSessions: list([{ id: 's', day: '2023-06-20' }]),
      occasions: list([{ id: 'o', day: '2023-06-21' }]),
      issued: list([due]),
      received: list([due, { id: 'kn2', expectedBy: '2023-06-21' }]),
    }),
  )
  const told = [...days].map(([day, entries]) => [day, entries.map(({ kind, of }) => `${kind} ${of.id}`)])
  expect(told).toEqual([
    ['2023-06-20', ['session s', 'due kn']],
    ['2023-06-21', ['occasion o', 'due kn2']],
  ])
})

test('it is told how many more there are than a page holds', () => {
  expect(leftOut(asked({ issued: list([{ id: 'a', expectedBy: '2023-06-20' }], 130) }))).toBe(129)
  expect(leftOut(asked({}))).toBe(0)
})
