import type { Rollup } from './rollup.ts'
import { bySight, listed, spans, stoodBelow, summed, unitsOf } from './rollup-text.ts'

const READER = 'language sql stable'
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

const DAYS: [string, string] = ['from_day', 'to_day']

/** Of a unit with all below it on the day of each record, whoever asks: for functions of the owner. */
const whole = (rollup: Rollup) =>
  `create function ${rollup.cells}_whole(within uuid, from_day date, to_day date) returns table (${told(rollup)}) ${READER} as $$
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from (select within as id) u ${cellsOver(rollup, 'u.id', 'whole', DAYS)}
       union all
       ${pendingBelow(rollup)}`,
     )} $$`

// The sum of a unit tells what all below it have: it is taken where all of them are in sight, and else their own cells.
const reported = (rollup: Rollup) => {
  const covered = rollup.sight.map(
    ({ units }, at) => `bool_and(s.unit_id = any(${unitsOf(units)})) as sight_${at}`,
  )
  const taken = bySight(rollup, (at) => `v.sight_${at}`)
  return `create function ${rollup.cells}_reported(within uuid, from_day date, to_day date)
     returns table (${told(rollup, ['estimate boolean'])}) ${READER} as $$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any(${UNITS})),
     covered as materialized (select ${covered.join(', ')} from scope s)
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from covered v ${cellsOver(rollup, 'within', 'whole', DAYS)} where ${taken}
       union all
       select ${columnsOf(rollup, 'r.')} from covered v cross join scope s ${cellsOver(rollup, 's.unit_id', 'own', ['s.since', 's.until'])}
       where not (${taken})
       union all
       ${pendingBelow(rollup)} and within = any(${UNITS})`,
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
       select e.* from every e where within = any(${UNITS})
         and (select bool_and(each.origin_id = any(${UNITS})) from every each))
     ${sums(
       rollup,
       `
       select ${shared('r.')} from origin o ${cellsOver(rollup, 'o.origin_id', 'own', DAYS)}
       union all
       select ${shared('p.')} from origin o join ${rollup.pending} p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day`,
       ', coalesce(bool_or(l.share <> 1), false)',
     )} $$`
}

/** Of these units alone, each for itself: over days, or over all of them. */
const among = (rollup: Rollup) => [
  `create function ${rollup.cells}_among(units uuid[], from_day date, to_day date) returns table (${told(rollup)}) ${READER} as $$
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from unnest(units) u (id) ${cellsOver(rollup, 'u.id', 'own', DAYS)}
       union all
       select ${columnsOf(rollup, 'p.')} from ${rollup.pending} p
       where p.unit_id = any(units) and p.day >= from_day and p.day < to_day`,
     )} $$`,
  `create function ${rollup.cells}_total(units uuid[]) returns table (${told(rollup)}) ${READER} as $$
     ${sums(
       rollup,
       `
       select ${columnsOf(rollup, 'r.')} from ${rollup.cells} r
       where r.unit_id = any(units) and not r.whole and r.grain = 'A'
       union all
       select ${columnsOf(rollup, 'p.')} from ${rollup.pending} p where p.unit_id = any(units)`,
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
