import type { TestDatabase } from '@province/testbed'

/** Decides a day as organization projects it for every service: its own tests show that it does. */
export const decidedDay = (
  { peek }: TestDatabase,
  { day, kind = 'HOLIDAY', name = 'Nghỉ tránh bão', document }: Record<string, string>,
) =>
  peek(
    `insert into hierarchy.calendar_day (position, decision_id, day, kind, name, document, recorded_on)
     select coalesce(max(position), 0) + 1, gen_random_uuid(), $1, $2, $3, $4, '2023-06-15' from hierarchy.calendar_day`,
    [day, kind, name, document],
  )
