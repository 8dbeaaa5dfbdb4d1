import { Migration } from '@mikro-orm/migrations'
import measures from './measures-2023-04-05.json' with { type: 'json' }
import rules from './rules-2023-04-05.json' with { type: 'json' }

const quoted = (rows: unknown) => `'${JSON.stringify(rows).replaceAll("'", "''")}'::jsonb`

const TABLES = ['consistency_rule', 'measure_definition']

const rows = [
  `alter table reporting.measure_definition add column is_share boolean not null default false,
     add column rank_totals jsonb not null default '[]'`,
  `insert into reporting.consistency_rule
     select code, kind, selector, severity, title, '-infinity', 'infinity' from jsonb_to_recordset(${quoted(rules)})
     as rule(code text, kind text, selector jsonb, severity text, title text)`,
  `insert into reporting.measure_definition
     select measure, null, measure like '%.rank', '{}', '-infinity', 'infinity', coalesce("isShare", false),
       coalesce("rankTotals", '[]')
     from jsonb_to_recordset(${quoted(measures)}) as row(measure text, "isShare" boolean, "rankTotals" jsonb)`,
]

/** What cannot be, however it is stated: which percentages are shares, and among how many an index ranks. */
export class Migration20230402000500 extends Migration {
  override up(): void {
    const owned = TABLES.map((table) => `alter table reporting.${table} no force row level security`)
    const kept = TABLES.map((table) => `alter table reporting.${table} force row level security`)
    for (const sql of [...owned, ...rows, ...kept]) this.addSql(sql)
  }
}
