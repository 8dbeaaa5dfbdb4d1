import { Migration } from '@mikro-orm/migrations'

/** What a ranking says beside the place: points, by which criteria, of which parts, and the others in the same list. */
export class Migration20230225000000 extends Migration {
  override up(): void {
    this.addSql(`alter table reform.index_result add column score double precision, add column criteria text,
      add column components jsonb not null default '[]', add column peers jsonb not null default '[]',
      add check (components = '[]' or criteria is not null)`)
  }
}
