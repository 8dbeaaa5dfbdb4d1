import { Statements } from '@province/subgraph/read'

/** What a client did in one operation on one day. */
export interface ClientUsageRow {
  day: string
  operation: string
  requests: number
  errors: number
  cost: number
  milliseconds: number
}

/** Counts that the gateway brings. */
export interface UsageEntry extends ClientUsageRow {
  client: string
}

/** Counts of requests per client, day and operation. */
export class ClientUsageRepository extends Statements {
  ofClient(clientId: string, days: number): Promise<ClientUsageRow[]> {
    const text = `select day, operation, requests, errors, cost, milliseconds from organization.client_usage
      where client_id = $1 and day > (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date - $2::int
      order by day desc, requests desc, operation limit 1000`
    return this.rows({ name: 'client_usage', text, values: [clientId, days] })
  }

  async add(entries: readonly UsageEntry[]): Promise<void> {
    await this.request.em.execute('select organization.add_client_usage(?)', [JSON.stringify(entries)])
  }
}
