import type { Reader } from '@province/subgraph/read'

/** A delegation as it is shown. */
export interface DelegationRow {
  id: string
  themeId: string
  document: string
  decidedOn: string
  lead: string
}

/** Delegations, read by their themes. */
export class DelegationRepository {
  constructor(private readonly reader: Reader) {}

  ofThemes(themeIds: readonly string[]): Promise<DelegationRow[]> {
    const text = `select id, theme_id as "themeId", document, decided_on as "decidedOn", lead
      from supervision.delegation where theme_id = any($1::uuid[]) order by decided_on, id`
    return this.reader.rows({ name: 'delegations_of_themes', text, values: [themeIds] })
  }
}
