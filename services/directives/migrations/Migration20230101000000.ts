import { Migration } from '@mikro-orm/migrations'
import { foundationTables, scopedByUnit } from '@province/subgraph/install'

const tables = [
  // What directives knows of a report that cites: its id there, whose it is, and the day it describes.
  `create table directives.citing_report (
     id uuid primary key, unit_id uuid not null, title text not null, as_of date not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  // Nothing is corrected here: symbol and day are kept as cited, and read again at every reading.
  `create table directives.citation (
     id uuid primary key, unit_id uuid not null, report_id uuid not null references directives.citing_report,
     place text not null, type_name text not null, symbol_as_cited text not null, issued_on_as_cited text not null,
     issuer text not null, subject text not null, version int not null,
     recorded_at timestamptz not null default clock_timestamp(),
     unique (report_id, place, symbol_as_cited, issued_on_as_cited, issuer, subject))`,
]

/** The first shape: reports that cite, and their citations. */
export class Migration20230101000000 extends Migration {
  override up(): void {
    const scope = ['citing_report', 'citation'].flatMap((table) => scopedByUnit('directives', table))
    for (const sql of [...tables, ...scope, ...foundationTables('directives')]) this.addSql(sql)
  }
}
