import type { TestDatabase } from '@province/testbed'

const DAY = "'2025-07-01'"

// What the decree of 2025 did is undone table by table: what it opened goes, what it ended goes on.
const UNDONE = [
  `delete from organization.hand_over where effective_on = ${DAY}`,
  `delete from organization.reorganisation_step s using organization.reorganisation r
   where r.id = s.reorganisation_id and r.effective_on = ${DAY}`,
  `delete from organization.reorganisation where effective_on = ${DAY}`,
  `delete from organization.reorg_event where effective_on = ${DAY}`,
  ...['directory_change', 'assignment', 'position', 'body', 'person', 'account_grant'].map(
    (table) => `delete from organization.${table} t using organization.unit u
      where u.id = t.unit_id and u.opened_on = ${DAY}`,
  ),
  `delete from organization.directory_change where effective_on = ${DAY}`,
  `update organization.account_grant set valid_to = null where valid_to = ${DAY}`,
  ...['body', '"position"', 'assignment'].map(
    (table) => `update organization.${table} set valid_to = null where valid_to = ${DAY}`,
  ),
  `delete from organization.unit where opened_on = ${DAY}`,
  `update organization.unit set closed_on = null, version = version - 1,
     states = jsonb_set(states, array[(jsonb_array_length(states) - 1)::text, 'to'], 'null') where closed_on = ${DAY}`,
  `update organization.unit set version = version - 1, states = jsonb_set(states - -1,
     array[(jsonb_array_length(states) - 2)::text, 'to'], 'null') where states -> -1 ->> 'from' = ${DAY}`,
  ...['unit', 'closure', 'lineage', 'tier'].flatMap((table) => [
    `delete from hierarchy.${table} where valid_from = ${DAY}`,
    `update hierarchy.${table} set valid_to = 'infinity' where valid_to = ${DAY}`,
  ]),
  `update hierarchy.unit set closed_on = null where closed_on = ${DAY}`,
  `update hierarchy.closure set ends_unit = true where valid_to = 'infinity'`,
  'update hierarchy.tier set ended_by = null',
  `delete from hierarchy.one_stop where valid_from = ${DAY}`,
]

/**
 * The world as it was before anybody had decided the reorganisation of 2025: for tests of decrees that take effect before
 * it, which the register refuses once it knows of a later one.
 */
export async function undo2025(database: TestDatabase): Promise<void> {
  await database.peek(
    `do $undo$ begin set constraints all deferred; ${UNDONE.map((sql) => `${sql};`).join('\n')} end $undo$`,
  )
}
