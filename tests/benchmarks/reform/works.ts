import type { Scope, Work } from '../province/works.ts'

const EVERY: readonly Scope[] = ['commune', 'district', 'province']
const WINDOW = `{ from: "2022-12-15", to: "2023-06-15" }`

/** What the overview asks of dossiers, as each contender is asked for it. */
export const WORKS: readonly Work[] = [
  {
    name: 'D',
    what: 'figures of dossiers received and settled over half a year, and how many are late today',
    scopes: EVERY,
    product: `query ($unit: ID!) { reformMeasures(keys: ["reform.dossiers.received", "reform.dossiers.settled"], unit: $unit,
      window: ${WINDOW}, asOf: "2023-06-14", boundaryMode: AS_REPORTED) { key value }
      dossiers(within: $unit, standings: [OVERDUE], first: 1) { totalCount } }`,
    floor:
      () => `select (select sum(c.n) from reform.rollup_dossier_received_reported($1::uuid, '2022-12-15', '2023-06-15') c) as received,
      (select sum(c.n) from reform.rollup_dossier_settled_reported($1::uuid, '2022-12-15', '2023-06-15') c) as settled,
      (select sum(c.n) from reform.rollup_dossier_running_among(hierarchy.under($1::uuid, '2023-06-15'), '-infinity', '2023-06-15') c) as late`,
  },
  {
    name: 'T',
    what: 'how many dossiers there are in sight: what PostGraphile offers to count, rows by rows',
    scopes: EVERY,
    product: `query ($unit: ID!) { reformMeasures(keys: ["reform.dossiers.received"], unit: $unit,
      window: { from: "2019-01-01", to: "2023-06-15" }, asOf: "2023-06-14", boundaryMode: AS_REPORTED) { key value } }`,
    floor: () =>
      `select sum(c.n) as received from reform.rollup_dossier_received_reported($1::uuid, '2019-01-01', '2023-06-15') c`,
    postgraphile: '{ allDossiers { totalCount } }',
  },
  {
    name: 'L',
    what: 'a page of 20 dossiers, what is due first, six scalars',
    scopes: EVERY,
    product: `query ($unit: ID!) { dossiers(within: $unit, first: 20) { edges { node { id code applicant channel state receivedOn } } } }`,
    floor: (scope) => page(scope),
    postgraphile: `{ allDossiers(first: 20, orderBy: [DUE_ON_ASC, ROW_ID_ASC]) { nodes { rowId code applicant channel state receivedOn } } }`,
  },
]

const COLUMNS = 't.id, t.code, t.applicant, t.channel, t.state, t.received_on'

// Read as each scope is read fastest: unit by unit, or in order over all.
const page = (scope: Scope) =>
  scope === 'province'
    ? `select ${COLUMNS} from reform.dossier t where array_position((select hierarchy.under($1::uuid, '2023-06-15')), t.unit_id) is not null
         order by t.due_on, t.id limit 20`
    : `select ${COLUMNS} from unnest(hierarchy.under($1::uuid, '2023-06-15')) u (id)
         cross join lateral (select t.* from reform.dossier t where t.unit_id = u.id order by t.due_on, t.id limit 20) t
       order by t.due_on, t.id limit 20`
