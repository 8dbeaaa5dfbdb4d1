import { type RollupSight, rollup } from '@province/rollups'

// Unclassified: for those who work on it. A denunciation: for its domain. Who sees a single one besides is counted by rows.
const PETITION_SIGHT: readonly RollupSight[] = [
  { of: `kind = ''`, units: [`app.units_of('petition.register')`, `app.units_of('petition.handle')`] },
  { of: `kind = 'DENUNCIATION'`, units: [`app.units_of('denunciation.read')`] },
  { units: ['app.units()'] },
]

const KIND = `coalesce(kind, '')`

/** Petitions by the day they were received, each where it came in first. */
export const PETITIONS_RECEIVED = rollup({
  schema: 'complaints',
  name: 'petition_received',
  table: 'petition',
  day: 'received_on',
  where: 'came_by_id is null',
  dimensions: { kind: KIND },
  sight: PETITION_SIGHT,
})

/** All petitions by the next day something is due, and by their state. */
export const PETITIONS_DUE = rollup({
  schema: 'complaints',
  name: 'petition_due',
  table: 'petition',
  day: 'due_on',
  dimensions: { kind: KIND, state: 'state' },
  sight: PETITION_SIGHT,
})

/** All petitions by the first day from which something of them is due soon, and by their state. */
export const PETITIONS_WARNED = rollup({
  schema: 'complaints',
  name: 'petition_warned',
  table: 'petition',
  day: 'warn_on',
  dimensions: { kind: KIND, state: 'state' },
  sight: PETITION_SIGHT,
})

/** Sessions of reception by their day and kind, and whether it was the province's leaders who received. */
export const SESSIONS_HELD = rollup({
  schema: 'complaints',
  name: 'session_held',
  table: 'reception_session',
  day: 'day',
  dimensions: {
    kind: 'kind',
    tier: `case when exists (select from hierarchy.unit u where u.id = unit_id and u.level = 'PROVINCE')
      then 'PROVINCE' else '' end`,
  },
})

/** Visits by their day, delegations apart, with how many people came. */
export const VISITS_MADE = rollup({
  schema: 'complaints',
  name: 'visit_made',
  table: 'visit',
  day: 'day',
  dimensions: { delegation: `case when delegation then 'DELEGATION' else '' end` },
  amounts: { people: 'people' },
})

/** What complaints keep counted. */
export const ROLLUPS = [PETITIONS_RECEIVED, PETITIONS_DUE, PETITIONS_WARNED, SESSIONS_HELD, VISITS_MADE]
