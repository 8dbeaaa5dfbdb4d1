import type { Boundaries } from '@province/subgraph/measure'
import { plain, type Sql, sql } from '@province/subgraph/read'
import type { Rollup } from './rollup.ts'

/** Of which unit, over which days. */
export interface RollupScope {
  within: string
  window: { from: string; to: string }
}

/**
 * What a roll-up has of a unit and all below it, as a source of rows to select from: a row for each combination of
 * dimensions, with `n`, the amounts, and whether a share of a record went in (`estimate`).
 */
export const rolledUp = (
  { cells }: Rollup,
  { within, window: { from, to } }: RollupScope,
  { restated, asOf, drawnOn }: Boundaries,
): Sql =>
  restated
    ? sql`${plain(`${cells}_restated`)}(${within}::uuid, ${from}::date, ${to}::date, ${asOf}::date, ${drawnOn}::date)`
    : sql`${plain(`${cells}_reported`)}(${within}::uuid, ${from}::date, ${to}::date)`

/** As `rolledUp`, of everything that lists have under a unit today: what ended there and what was taken over too. */
export const rolledUpUnder = ({ cells }: Rollup, within: string, today: string): Sql =>
  sql`${plain(`${cells}_total`)}(hierarchy.under(${within}::uuid, ${today}::date))`

/** As `rolledUpUnder`, of records whose day is one of these: what is overdue is what was due before today. */
export const rolledUpUnderDuring = (
  { cells }: Rollup,
  within: string,
  today: string,
  { from, to }: RollupScope['window'],
): Sql =>
  sql`${plain(`${cells}_among`)}(hierarchy.under(${within}::uuid, ${today}::date), ${from}::date, ${to}::date)`
