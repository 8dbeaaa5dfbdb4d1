import type { Rollup } from './rollup.ts'
import { countingFunctions } from './rollup-counting.ts'
import { foldingFunctions } from './rollup-folding.ts'
import { readingFunctions } from './rollup-reading.ts'
import { bySight, listed, unitsOf } from './rollup-text.ts'

const columns = ({ by, counted }: Rollup) =>
  [...by.map((name) => `${name} text not null`), ...counted.map((name) => `${name} numeric not null`)].join(
    ', ',
  )

const protectedTable = (rollup: Rollup, table: string): string[] => {
  const inSight = bySight(rollup, (at) => `unit_id = any(${unitsOf(rollup.sight[at]?.units ?? [])})`)
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy in_sight on ${table} for select to ${rollup.schema}_app using (${inSight})`,
    `create policy kept on ${table} to ${rollup.schema}_owner using (true) with check (true)`,
    // Cells come from rows and from nowhere else: the functions of the owner write them.
    `revoke insert, update on ${table} from ${rollup.schema}_app`,
  ]
}

// Which roll-ups a service has, and by which boundaries their sums were made; the first of them brings the table.
const registry = (schema: string) => `do $$ begin
     if to_regclass('${schema}.rollup') is not null then return; end if;
     create table ${schema}.rollup (name text primary key, boundaries text not null default '');
     alter table ${schema}.rollup enable row level security;
     alter table ${schema}.rollup force row level security;
     create policy kept on ${schema}.rollup to ${schema}_owner using (true) with check (true);
     revoke all on ${schema}.rollup from ${schema}_app;
   end $$`

const tables = (rollup: Rollup): string[] => {
  const { schema, cells, pending, by } = rollup
  return [
    registry(schema),
    `insert into ${schema}.rollup (name) values ('${rollup.name}')`,
    // Grain: D a day, M a month by its first day, A all days. Whole: with every unit that stood below on the day of a row.
    `create table ${cells} (
       unit_id uuid not null, whole boolean not null, grain text not null check (grain in ('D', 'M', 'A')),
       bucket date not null, ${columns(rollup)},
       primary key (unit_id, whole, grain, bucket${listed(by)}))`,
    `create table ${pending} (unit_id uuid not null, day date not null, ${columns(rollup)})`,
    ...protectedTable(rollup, cells),
    ...protectedTable(rollup, pending),
    `create policy counted_by_${rollup.name} on ${schema}.${rollup.table} for select to ${schema}_owner using (true)`,
  ]
}

/**
 * Cells of a roll-up with what keeps them, for one of the migrations of its service; what is on record is counted at
 * once. Never changed once merged: a later shape is another function.
 */
export const rollupTables = (rollup: Rollup): string[] => [
  ...tables(rollup),
  ...countingFunctions(rollup),
  ...readingFunctions(rollup),
  ...foldingFunctions(rollup),
  `select ${rollup.cells}_rebuild()`,
]
