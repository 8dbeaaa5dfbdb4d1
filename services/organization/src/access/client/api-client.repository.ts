import { computed, plain, Repository, type Row, sql } from '@province/subgraph/read'
import { ApiClientMapping } from './api-client.mapping.ts'

/** A client as it is shown; instants as ISO text. */
export type ApiClientRow = Row<ApiClientRepository>

/** Which clients: of a unit and below it, those that live or those that ended. */
export interface ApiClientFilters {
  within?: string | null
  live?: boolean | null
}

const LIVE = '(t.disabled_at is null and (t.expires_at is null or t.expires_at > clock_timestamp()))'

/** API clients, as far as row-level security shows them. */
export class ApiClientRepository extends Repository.of(ApiClientMapping, {
  hidden: ['createdBy'],
  computed: { live: computed<boolean>(LIVE) },
}) {
  readonly list = this.listed({
    name: 'api_clients',
    where: ({ within, live }: ApiClientFilters) => [
      within &&
        sql`exists (select from hierarchy.closure h where h.ancestor_id = ${within} and h.descendant_id = t.unit_id
          and h.valid_to > ${this.request.today}::date)`,
      live != null && sql`${plain(LIVE)} = ${live}`,
    ],
    order: ['name', 'id'],
    alphabetical: ['name'],
    sorts: { NAME: ['name', 'id'], NEWEST: ['-createdAt', '-id'] },
  })
}
