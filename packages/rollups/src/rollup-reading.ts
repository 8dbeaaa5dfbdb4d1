import type { Rollup } from './rollup.ts'
import { bySight, listed, spans, stoodBelow, summed, unitsOf } from './rollup-text.ts'

// What is in sight is asked of units, once each, and not of every cell: which cells that opens is said here again.
const READER = 'language sql stable security definer set search_path = pg_catalog'

const UNITS = unitsOf(['app.units()'])

const told = ({ by, counted }: Rollup, more: readonly string[] = []) =>
  [...by.map((name) => `${name} text`), ...counted.map((name) => `${name} numeric`), ...more].join(', ')

/** What is told of lines: their dimensions and sums. */
const sums = (rollup: Rollup, from: string, also = '') => {
  const columns = `${listed(rollup.by, 'l.')}${summed(rollup, 'l.')}${also}`.slice(2)
  const group = rollup.by.length > 0 ? ` group by ${listed(rollup.by, 'l.').slice(2)}` : ''
  return `select ${columns} from (${from}) l${group}`
}

const columnsOf = ({ by, counted }: Rollup, of: string) => `${listed(by, of)}${listed(counted, of)}`.slice(2)

/** Cells of a unit over days, each whole month at once. */
const cellsOver = ({ cells }: Rollup, unit: string, kind: 'whole' | 'own', days: [string, string]) =>
  `cross join lateral ${spans(...days)}
         join ${cells} r on r.unit_id = ${unit} and ${kind === 'whole' ? 'r.whole' : 'not r.whole'} and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until`

/** Lines that are yet to be added to cells, of units that stood below one on the day of each. */
const pendingBelow = (rollup: Rollup) => `select ${columnsOf(rollup, 'p.')} from ${rollup.pending} p
       where p.day >= from_day and p.day < to_day and ${stoodBelow('within', 'p.unit_id', 'p.day')}`

/** Of which kinds of cells a unit is in sight, as columns beside it. */
const sightOf = ({ sight }: Rollup, unit: string) =>
  sight.map(({ units }, at) => `, ${unit} = any(${unitsOf(units)}) as sight_${at}`).join('')

const each = ({ sight }: Rollup, choose: (column: string) => string) =>
  sight.map((_, at) => choose(`sight_${at}`))

/** The kind of a cell is in sight, as the columns of that table say. */
const opened = (rollup: Rollup, of: string) => bySight(rollup, (at) => `${of}.sight_${at}`)

const DAYS: [string, string] = ['from_day', 'to_day']

/** Of a unit with all below it on the day of each record, whoever asks: for functions of the owner. */
const whole = (rollup: Rollup) =>
  `create function ${rollup.cells}_whole(within uuid, from_day date, to_day date) returns table (${told(rollup)}) language sql stable as $$
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from (select within as id) u ${cellsOver(rollup, 'u.id', 'whole', DAYS)}
       union all
       ${pendingBelow(rollup)}`,
     )} $$`

// The sum of a unit tells what all below it have: it is taken where all of them are in sight, and else the own cells of
// those that are.
const reported = (rollup: Rollup) => {
  const covered = each(rollup, (column) => `bool_and(s.${column}) as ${column}`)
  const alone = each(rollup, (column) => `s.${column} and not v.${column}`)
  return `create function ${rollup.cells}_reported(within uuid, from_day date, to_day date)
     returns table (${told(rollup, ['estimate boolean'])}) ${READER} as $$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until${sightOf(rollup, 'c.descendant_id')}
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any(${UNITS})),
     covered as materialized (select ${covered.join(', ')} from scope s),
     own as materialized (
       select s.unit_id, s.since, s.until${alone.map((text, at) => `, ${text} as sight_${at}`).join('')}
       from scope s cross join covered v where ${alone.join(' or ')})
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from covered v ${cellsOver(rollup, 'within', 'whole', DAYS)} where ${opened(rollup, 'v')}
       union all
       select ${columnsOf(rollup, 'r.')} from own s ${cellsOver(rollup, 's.unit_id', 'own', ['s.since', 's.until'])}
       where ${opened(rollup, 's')}
       union all
       select ${columnsOf(rollup, 'p.')} from ${rollup.pending} p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where ${opened(rollup, 's')}`,
       ', false',
     )} $$`
}

// In the boundaries of another day. All units are in sight or nothing is counted: a part is never the whole.
const restated = (rollup: Rollup) => {
  const shared = (of: string) =>
    [
      ...rollup.by.map((name) => `${of}${name}`),
      ...rollup.counted.map((name) => `o.share * ${of}${name} as ${name}`),
    ]
      .concat('o.share')
      .join(', ')
  return `create function ${rollup.cells}_restated(within uuid, from_day date, to_day date, known date, drawn date)
     returns table (${told(rollup, ['estimate boolean'])}) ${READER} as $$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*${sightOf(rollup, 'e.origin_id')} from every e where within = any(${UNITS})
         and (select bool_and(each.origin_id = any(${UNITS})) from every each))
     ${sums(
       rollup,
       `
       select ${shared('r.')} from origin o ${cellsOver(rollup, 'o.origin_id', 'own', DAYS)} where ${opened(rollup, 'o')}
       union all
       select ${shared('p.')} from origin o join ${rollup.pending} p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where ${opened(rollup, 'o')}`,
       ', coalesce(bool_or(l.share <> 1), false)',
     )} $$`
}

/** These units, as far as anything of them is in sight. */
const unitsInSight = (rollup: Rollup) => `with unit as materialized (
       select s.* from (select u.id${sightOf(rollup, 'u.id')} from unnest(units) u (id)) s
       where ${each(rollup, (column) => `s.${column}`).join(' or ')})`

/** Of these units alone, each for itself: over days, or over all of them. */
const among = (rollup: Rollup) => [
  `create function ${rollup.cells}_among(units uuid[], from_day date, to_day date) returns table (${told(rollup)}) ${READER} as $$
     ${unitsInSight(rollup)}
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from unit s ${cellsOver(rollup, 's.id', 'own', DAYS)} where ${opened(rollup, 's')}
       union all
       select ${columnsOf(rollup, 'p.')} from unit s join ${rollup.pending} p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and ${opened(rollup, 's')}`,
     )} $$`,
  `create function ${rollup.cells}_total(units uuid[]) returns table (${told(rollup)}) ${READER} as $$
     ${unitsInSight(rollup)}
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from unit s
       join ${rollup.cells} r on r.unit_id = s.id and not r.whole and r.grain = 'A' where ${opened(rollup, 's')}
       union all
       select ${columnsOf(rollup, 'p.')} from unit s join ${rollup.pending} p on p.unit_id = s.id where ${opened(rollup, 's')}`,
     )} $$`,
]

const SIGNATURES = [
  'whole(uuid, date, date)',
  'reported(uuid, date, date)',
  'restated(uuid, date, date, date, date)',
  'among(uuid[], date, date)',
  'total(uuid[])',
]

/**
 * How cells are read, by whoever asks and as far as they are in sight. Lines that are yet to be added are read too:
 * what is told is what the rows come to now.
 */
export const readingFunctions = (rollup: Rollup): string[] => [
  whole(rollup),
  reported(rollup),
  restated(rollup),
  ...among(rollup),
  ...SIGNATURES.flatMap((signature) => [
    `revoke execute on function ${rollup.cells}_${signature} from public`,
    `grant execute on function ${rollup.cells}_${signature} to ${rollup.schema}_app`,
  ]),
]
