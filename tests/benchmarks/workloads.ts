/** One piece of work, as GraphQL and as the hand-written statement that gives the same rows. */
export interface Workload {
  name: string
  what: string
  query: string
  /** Runs without row-level security, planning or types: the least a server could do. */
  floor: string
}

const day = '2023-06-30'

export const WORKLOADS: readonly Workload[] = [
  {
    name: 'L',
    what: 'a page of 50 units with 5 scalars',
    query: `{ units(asOf: "${day}", filter: { level: COMMUNE }, first: 50) { totalCount edges { cursor node { id code name kind validTo } } } }`,
    floor: `select u.id, u.code, u.name, u.kind, u.closed_on, (select count(*) from hierarchy.unit
        where level = 'COMMUNE' and valid_from <= '${day}' and valid_to > '${day}') as total
      from hierarchy.unit u where u.level = 'COMMUNE' and u.valid_from <= '${day}' and u.valid_to > '${day}'
      order by u.level_rank, u.code, u.id limit 51`,
  },
  {
    name: 'J',
    what: 'a page of 50 units with parent, and one-stop coverage from another subgraph',
    query: `{ units(asOf: "${day}", filter: { level: COMMUNE }, first: 50) { edges { node { name parent { name } oneStopCoverage(asOf: "${day}") { level covered applicable } } } } }`,
    floor: `select u.name, p.name as parent, exists (select from hierarchy.one_stop c
        where c.unit_id = u.id and c.valid_from <= '${day}' and c.valid_to > '${day}') as covered
      from hierarchy.unit u left join hierarchy.unit p on p.id = u.parent_id and p.valid_from <= '${day}' and p.valid_to > '${day}'
      where u.level = 'COMMUNE' and u.valid_from <= '${day}' and u.valid_to > '${day}'
      order by u.level_rank, u.code, u.id limit 51`,
  },
]
