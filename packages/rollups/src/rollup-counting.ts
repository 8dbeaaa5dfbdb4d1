import type { Rollup } from './rollup.ts'
import { listed } from './rollup-text.ts'

/** What the rows of a source count for, one line a row; `sign` turns them round. */
export const linesOf = (rollup: Rollup, source: string, sign: '' | '-' = ''): string => {
  const { dimensions, amounts, unit, day, where } = rollup
  const counts = ['1', ...Object.values(amounts)].map((each) => `, ${sign}(${each})::numeric`)
  const named = rollup.counted.map((name, at) => `${counts[at]} as ${name}`).join('')
  const told = Object.entries(dimensions).map(([name, text]) => `, (${text})::text as ${name}`)
  return `select ${unit} as unit_id, ${day} as day${told.join('')}${named} from ${source}
      where ${unit} is not null and (${where})`
}

const CHANGES = {
  insert: ['new table as after', [['after', '']]],
  update: [
    'old table as before new table as after',
    [
      ['before', '-'],
      ['after', ''],
    ],
  ],
  delete: ['old table as before', [['before', '-']]],
} as const

/**
 * Whatever changes rows leaves lines of what it changed, in its own transaction: cells and lines together are what
 * the rows come to, at every moment and for everybody. A change that moves no row from cell to cell leaves none.
 */
export const countingFunctions = (rollup: Rollup): string[] => {
  const { schema, table, cells, pending, by, counted } = rollup
  const sums = counted.map((name) => `, sum(l.${name})`).join('')
  const moved = counted.map((name) => `sum(l.${name}) <> 0`).join(' or ')
  return Object.entries(CHANGES).flatMap(([change, [transition, sides]]) => {
    const lines = sides.map(([side, sign]) => linesOf(rollup, side, sign)).join(' union all ')
    const name = `${cells}_after_${change}`
    return [
      `create function ${name}() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
     insert into ${pending} (unit_id, day${listed(by)}${listed(counted)})
     select l.unit_id, l.day${listed(by, 'l.')}${sums} from (${lines}) l
     group by l.unit_id, l.day${listed(by, 'l.')} having ${moved};
     return null;
   end $$`,
      `revoke execute on function ${name}() from public`,
      `create trigger rollup_${rollup.name}_after_${change} after ${change} on ${schema}.${table}
     referencing ${transition} for each statement execute function ${name}()`,
    ]
  })
}
