/** Records of one kind, and whose units have them in sight: `units` are arrays of ids as SQL. */
export interface RollupSight {
  /** Which cells these are, by the dimensions; the last one says none and takes the rest. */
  of?: string
  units: readonly string[]
}

/** What is counted of a table, and by what; once merged it is never changed: another count is another roll-up. */
export interface RollupSpec {
  schema: string
  /** The name of its tables and functions, after `rollup_`. */
  name: string
  /** The table whose rows are counted. */
  table: string
  /** The column that holds a row's unit; `unit_id` unless said. */
  unit?: string
  /** The column that holds the day on which a row counts. */
  day: string
  /** Which rows count, by their columns; all unless said. */
  where?: string
  /** What cells are told apart by: each a text that is never null, from the columns of a row. */
  dimensions?: Readonly<Record<string, string>>
  /** What is summed beside the number of rows: each a number that is never null, from the columns of a row. */
  amounts?: Readonly<Record<string, string>>
  /** Who has which cells in sight; whoever has the unit in sight unless said. */
  sight?: readonly RollupSight[]
}

/** A roll-up as it is declared, with what follows from the declaration. */
export interface Rollup extends Required<RollupSpec> {
  /** The table of its cells, with the schema. */
  cells: string
  /** What happened since cells were counted last. */
  pending: string
  /** The names of its dimensions, of its amounts with the number of rows first. */
  by: readonly string[]
  counted: readonly string[]
}

/** Declares a roll-up: counts by unit, month, day and dimensions, summed to every unit above. */
export function rollup(spec: RollupSpec): Rollup {
  const { dimensions = {}, amounts = {} } = spec
  const cells = `${spec.schema}.rollup_${spec.name}`
  return {
    unit: 'unit_id',
    where: 'true',
    sight: [{ units: ['app.units()'] }],
    ...spec,
    dimensions,
    amounts,
    cells,
    pending: `${cells}_pending`,
    by: Object.keys(dimensions),
    counted: ['n', ...Object.keys(amounts)],
  }
}
