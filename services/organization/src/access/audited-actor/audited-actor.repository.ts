import { Statements } from '@province/subgraph/read'

/** What somebody in an audit is called. */
export interface AuditedNameRow {
  id: string
  kind: 'ACCOUNT' | 'CLIENT'
  displayName: string
}

/** Names of who stands in an audit, for auditors alone. */
export class AuditedActorRepository extends Statements {
  /** What somebody is called; those of one tick are read by one statement. */
  named(id: string): Promise<AuditedNameRow | null> {
    return this.one<AuditedNameRow>('audited name', id, 'id', (ids) => this.names(ids))
  }

  names(ids: readonly string[]): Promise<AuditedNameRow[]> {
    const text = `select id, kind, display_name as "displayName" from organization.audited_names($1::uuid[])`
    return this.rows({ name: 'audited_names', text, values: [ids] })
  }
}
