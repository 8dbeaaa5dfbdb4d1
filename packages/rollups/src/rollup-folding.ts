import type { Rollup } from './rollup.ts'
import { linesOf } from './rollup-counting.ts'
import { listed, summed } from './rollup-text.ts'

const OWNERS = 'language plpgsql security definer set search_path = pg_catalog'

/** One at a time moves lines into cells; who counts on rows meanwhile waits for nobody. */
const lockOf = ({ cells }: Rollup) => `hashtext('${cells}')`

const KEY = 'unit_id, whole, grain, bucket'

const added = ({ counted }: Rollup) =>
  counted.map((name) => `${name} = r.${name} + excluded.${name}`).join(', ')

/** Adds to cells what a select says, a line a cell. */
const addTo = (rollup: Rollup, select: string): string => {
  const { cells, by, counted } = rollup
  return `insert into ${cells} as r (${KEY}${listed(by)}${listed(counted)}) ${select}
     on conflict (${KEY}${listed(by)}) do update set ${added(rollup)}`
}

const MONTH = `date_trunc('month', o.day)::date`

/** Lines of units and days as the cells that follow from them: each of its own, and those of every unit above. */
const derived = ({ by, counted }: Rollup, own: string, grains: string): string => {
  const told = `${listed(by, 'o.')}${listed(counted, 'o.')}`
  return `select o.unit_id, false as whole, g.grain, g.bucket${told} from ${own} o
       cross join lateral (values ${grains}('M', ${MONTH}), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket${told} from ${own} o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', ${MONTH})) g (grain, bucket)`
}

/** What cells have of one unit and day, as lines. */
const ownDays = ({ cells, by, counted }: Rollup) =>
  `(select unit_id, bucket as day${listed(by)}${listed(counted)} from ${cells} where not whole and grain = 'D')`

const difference = ({ counted }: Rollup, one: string, other: string) =>
  counted.map((name) => `, coalesce(${one}.${name}, 0) - coalesce(${other}.${name}, 0) as ${name}`).join('')

const differs = ({ counted }: Rollup, one: string, other: string) =>
  counted.map((name) => `coalesce(${one}.${name}, 0) <> coalesce(${other}.${name}, 0)`).join(' or ')

/** Rows against cells of days with lines that are yet to be added, side by side. */
const rowsBesideCells = (rollup: Rollup) => {
  const { schema, table, pending, by, counted } = rollup
  const key = `unit_id, day${listed(by)}`
  return `(select ${key}${summed(rollup)} from (${linesOf(rollup, `${schema}.${table}`)}) l group by ${key}) e
       full join (select ${key}${summed(rollup)} from (
         select ${key}${listed(counted)} from ${ownDays(rollup)} d
         union all select ${key}${listed(counted)} from ${pending}) s group by ${key}) h using (${key})`
}

/** What follows from cells of days against what the other cells have, side by side. */
const derivedBesideCells = (rollup: Rollup) => {
  const { cells, by, counted } = rollup
  const key = `${KEY}${listed(by)}`
  return `(select ${key}${summed(rollup)} from (${derived(rollup, ownDays(rollup), '')}) l group by ${key}) e
       full join (select ${key}${listed(counted)} from ${cells} where whole or grain <> 'D') h using (${key})`
}

const BOUNDARIES = `(select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c)`

/** Cells of months and of units above, made anew from those of units and days. */
const resum = (rollup: Rollup) => [
  `create function ${rollup.cells}_resum() returns void ${OWNERS} as $$ begin
     ${addTo(
       rollup,
       `select ${KEY}${listed(rollup.by)}${difference(rollup, 'e', 'h')}
     from ${derivedBesideCells(rollup)} where ${differs(rollup, 'e', 'h')}`,
     )};
     update ${rollup.schema}.rollup set boundaries = coalesce(${BOUNDARIES}, '') where name = '${rollup.name}';
   end $$`,
]

/** Adds at most so many lines to the cells; answers how many. Where boundaries changed, all sums are made anew first. */
const fold = (rollup: Rollup) => {
  const { cells, pending, by } = rollup
  const key = `${KEY}${listed(by)}`
  const own = `unit_id, day${listed(by)}`
  return `create function ${cells}_fold(most int) returns int ${OWNERS} as $$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(${lockOf(rollup)}) then return 0; end if;
     if (select boundaries from ${rollup.schema}.rollup where name = '${rollup.name}') <> coalesce(${BOUNDARIES}, '') then
       perform ${cells}_resum();
     end if;
     with gone as (
       delete from ${pending} p where p.ctid = any(array(select l.ctid from ${pending} l limit most)) returning p.*),
     own as (select ${own}${summed(rollup)} from gone group by ${own}),
     stored as (${addTo(
       rollup,
       `select ${key}${summed(rollup)} from (${derived(rollup, 'own', "('D', o.day), ")}) l group by ${key}`,
     )} returning 1)
     select count(*) into moved from gone;
     return moved;
   end $$`
}

/** Leaves lines of whatever rows and cells differ in, and makes the sums anew; the lines are added like all others. */
const rebuild = (rollup: Rollup) => {
  const { cells, pending, by, counted } = rollup
  const own = `unit_id, day${listed(by)}`
  return `create function ${cells}_rebuild() returns void ${OWNERS} as $$ begin
     perform pg_advisory_xact_lock(${lockOf(rollup)});
     insert into ${pending} (${own}${listed(counted)})
     select ${own}${difference(rollup, 'e', 'h')} from ${rowsBesideCells(rollup)} where ${differs(rollup, 'e', 'h')};
     perform ${cells}_resum();
     delete from ${cells} where ${counted.map((name) => `${name} = 0`).join(' and ')};
   end $$`
}

/** Counts all anew beside the cells and says what differs; nobody waits for it. */
const verify = (rollup: Rollup) =>
  `create function ${rollup.cells}_verify() returns table (part text, cells bigint, wrong bigint)
     language sql stable security definer set search_path = pg_catalog as $$
     select 'rows', count(*), count(*) filter (where ${differs(rollup, 'e', 'h')}) from ${rowsBesideCells(rollup)}
     union all
     select 'sums', count(*), count(*) filter (where ${differs(rollup, 'e', 'h')}) from ${derivedBesideCells(rollup)} $$`

/** What keeps the cells: lines are added, sums made anew, all of it verified and rebuilt while the product runs. */
export const foldingFunctions = (rollup: Rollup): string[] => {
  const { cells, schema } = rollup
  return [
    ...resum(rollup),
    fold(rollup),
    rebuild(rollup),
    verify(rollup),
    ...[`${cells}_resum()`, `${cells}_fold(int)`, `${cells}_rebuild()`, `${cells}_verify()`].map(
      (signature) => `revoke execute on function ${signature} from public`,
    ),
    `grant execute on function ${cells}_fold(int) to ${schema}_app`,
  ]
}
