import type { Rollup } from './rollup.ts'

/** A list of columns after others, each with what it is a column of. */
export const listed = (names: readonly string[], of = ''): string =>
  names.map((name) => `, ${of}${name}`).join('')

/** The sums of what is counted, after other columns. */
export const summed = ({ counted }: Rollup, of = ''): string =>
  counted.map((name) => `, sum(${of}${name}) as ${name}`).join('')

/** The days between two as whole months, and as days before the first and after the last of them. */
export const spans = (since: string, until: string): string => {
  const first = `(date_trunc('month', ${since} - 1) + interval '1 month')::date`
  const last = `date_trunc('month', ${until})::date`
  return `(values ('D', ${since}, least(${until}, ${first})), ('M', ${first}, ${last}),
      ('D', greatest(${first}, ${last}), ${until})) b (grain, since, until)`
}

/** Whether a unit stood below another one on a day. */
export const stoodBelow = (within: string, unit: string, day: string): string =>
  `exists (select from hierarchy.closure c where c.ancestor_id = ${within} and c.descendant_id = ${unit}
      and c.valid_from <= ${day} and c.valid_to > ${day})`

/** The units that have a kind of cells in sight, as one array that a statement asks for once. */
export const unitsOf = (units: readonly string[]): string => `(select ${units.join(' || ')})::uuid[]`

/** A choice by the kind of a cell; `of` names what the dimensions are columns of. */
export const bySight = ({ sight }: Rollup, choose: (at: number) => string): string => {
  const [only, ...more] = sight
  if (more.length === 0) return only ? choose(0) : 'false'
  const cases = sight.map(({ of }, at) => (of ? `when ${of} then ${choose(at)}` : `else ${choose(at)}`))
  return `case ${cases.join(' ')} end`
}
