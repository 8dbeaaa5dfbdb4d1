/** SQL of what held on a day, from the documents of what held before and the column of what holds since. */
const heldOn = (former: string, latest: string, day: string) =>
  `organization.held_on(${former}, ${latest}, ${day})`

/** SQL of the day asked for, brought within the days on which a row is there. */
const within = (row: string, day: string) =>
  `cross join lateral (select greatest(least(${day}, ${row}.valid_to - 1), ${row}.valid_from) as day) at`

/** SQL of bodies as they were on a day: one that came later, as on its first; one that had ended, as on its last. */
export const bodyOn = (day: string): string => `(select b.id, b.kind, b.valid_from, b.valid_to, b.version,
    ${heldOn('b.former_units', 'b.unit_id::text', 'at.day')}::uuid as unit_id,
    ${heldOn('b.former_names', 'b.name', 'at.day')} as name,
    ${heldOn('b.former_seats', 'b.sits_on::text', 'at.day')}::uuid as sits_on
  from organization.body b ${within('b', day)})`

/** The same of positions, with the day as `as_of`. */
export const positionOn = (
  day: string,
): string => `(select p.id, p.unit_id, p.head, p.rank, p.single_holder, p.duties,
    p.valid_from, p.valid_to, p.version, at.day as as_of, ${heldOn('p.former_titles', 'p.title', 'at.day')} as title,
    ${heldOn('p.former_bodies', 'p.body_id::text', 'at.day')}::uuid as body_id
  from organization."position" p ${within('p', day)})`
