/** Whose work is measured: the size of what they have in sight. */
export const SCOPES = { commune: '13636', district: '356', province: '36' } as const
export type Scope = keyof typeof SCOPES

/** One piece of work, as each contender is asked for it. */
export interface Work {
  name: string
  what: string
  scopes: readonly Scope[]
  /** The product’s own document; `$unit` is the scope. */
  product: string
  /** The least a server could do: one statement under the same policies; `$1` is the unit. */
  floor?(scope: Scope): string
  /** PostGraphile’s document for the same rows. */
  postgraphile?: string
}

const EVERY: readonly Scope[] = ['commune', 'district', 'province']
const COLUMNS = 't.id, t.code, t.state, t.kind, t.received_on, t.summary'

// Read as each scope is read fastest: unit by unit, or in order over all.
const page = (order: string, first: number) => (scope: Scope) =>
  scope === 'province'
    ? `select ${COLUMNS} from complaints.petition t where array_position((select hierarchy.under($1::uuid, '2023-06-15')), t.unit_id) is not null
         order by ${order} limit ${first}`
    : `select ${COLUMNS} from unnest(hierarchy.under($1::uuid, '2023-06-15')) u (id)
         cross join lateral (select t.* from complaints.petition t where t.unit_id = u.id order by ${order} limit ${first}) t
       order by ${order} limit ${first}`

const line = 'id code state kind receivedOn summary'

export const WORKS: readonly Work[] = [
  {
    name: 'L',
    what: 'a page of 20 petitions, what is due first, six scalars',
    scopes: EVERY,
    product: `query ($unit: ID!) { petitions(within: $unit, first: 20) { edges { node { ${line} } } } }`,
    floor: page('t.due_on, t.received_on, t.id', 20),
    postgraphile: `{ allPetitions(first: 20, orderBy: [DUE_ON_ASC, RECEIVED_ON_ASC, ROW_ID_ASC]) { nodes { rowId code state kind receivedOn summary } } }`,
  },
  {
    name: 'J',
    what: 'the same with the name of its unit and of the one above, from another subgraph',
    scopes: EVERY,
    product: `query ($unit: ID!) { petitions(within: $unit, first: 20) { edges { node { ${line} unit { name parent { name } } } } } }`,
    floor: (
      scope,
    ) => `select p.*, u.name as unit, a.name as above from (${page('t.due_on, t.received_on, t.id', 20)(scope)}) p
      join complaints.petition q on q.id = p.id join hierarchy.unit u on u.id = q.unit_id and u.valid_from <= '2023-06-15' and u.valid_to > '2023-06-15'
      left join hierarchy.unit a on a.id = u.parent_id and a.valid_from <= '2023-06-15' and a.valid_to > '2023-06-15'`,
  },
  {
    name: 'N',
    what: 'the newest 50',
    scopes: EVERY,
    product: `query ($unit: ID!) { petitions(within: $unit, orderBy: NEWEST, first: 50) { edges { node { ${line} } } } }`,
    floor: page('t.received_on desc, t.id desc', 50),
    postgraphile: `{ allPetitions(first: 50, orderBy: [RECEIVED_ON_DESC, ROW_ID_DESC]) { nodes { rowId code state kind receivedOn summary } } }`,
  },
  {
    name: 'S',
    what: 'a search for a sender without accents',
    scopes: EVERY,
    product: `query ($unit: ID!) { petitions(within: $unit, filter: { search: "nguyen van bay" }, first: 20) { edges { node { ${line} } } } }`,
  },
  {
    name: 'S2',
    what: 'a search for words that are common',
    scopes: EVERY,
    product: `query ($unit: ID!) { petitions(within: $unit, filter: { search: "truc ninh" }, first: 20) { edges { node { ${line} } } } }`,
  },
  {
    name: 'D',
    what: 'figures of petitions, visits and delegations over half a year',
    scopes: EVERY,
    product: `query ($unit: ID!) { complaintsMeasures(keys: ["complaints.petitions", "complaints.visits", "complaints.visits.delegations"], unit: $unit,
      window: { from: "2022-12-15", to: "2023-06-15" }, asOf: "2023-06-14", boundaryMode: AS_REPORTED) { key value } }`,
    floor: () =>
      `select c.kind, c.n from complaints.rollup_petition_received_reported($1::uuid, '2022-12-15', '2023-06-15') c`,
  },
  {
    name: 'B',
    what: 'badges of the inbox: all, open, late, due soon',
    scopes: EVERY,
    product: `query ($unit: ID!) { all: petitions(within: $unit, first: 1) { totalCount } open: petitions(within: $unit, filter: { open: true }, first: 1) { totalCount }
      late: petitions(within: $unit, filter: { open: true, standings: [OVERDUE] }, first: 1) { totalCount }
      soon: petitions(within: $unit, filter: { open: true, standings: [OVERDUE, DUE_TODAY, DUE_SOON] }, first: 1) { totalCount } }`,
  },
]
