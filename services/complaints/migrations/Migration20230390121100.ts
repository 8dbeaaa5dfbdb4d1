import { Migration } from '@mikro-orm/migrations'

const FIELDS = `'POLICY', 'LAND_HOUSING', 'PUBLIC_SERVICE', 'OTHER_ADMINISTRATIVE', 'CORRUPTION', 'JUDICIAL', 'PARTY_MASS', 'OTHER'`

/** What petitions are about, by the fields that statutory forms count: of those from before nobody has said it. */
export class Migration20230390121100 extends Migration {
  override up(): void {
    for (const table of ['petition', 'petition_step'])
      this.addSql(
        `alter table complaints.${table} add column field text constraint ${table}_field_check check (field in (${FIELDS}))`,
      )
    this.addSql(
      'create index petition_by_field on complaints.petition (unit_id, field, received_on desc, id desc)',
    )
  }
}
