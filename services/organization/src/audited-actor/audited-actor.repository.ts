import type { Reader } from '@province/subgraph/read'

/** What somebody in an audit is called. */
export interface AuditedNameRow {
  id: string
  kind: 'ACCOUNT' | 'CLIENT'
  displayName: string
}

/** Names of who stands in an audit, for auditors alone. */
export class AuditedActorRepository {
  constructor(private readonly reader: Reader) {}

  names(ids: readonly string[]): Promise<AuditedNameRow[]> {
    const text = `select id, kind, display_name as "displayName" from organization.audited_names($1::uuid[])`
    return this.reader.rows({ name: 'audited_names', text, values: [ids] })
  }
}
