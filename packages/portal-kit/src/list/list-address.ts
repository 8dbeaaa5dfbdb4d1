import type { Option } from '../form/fields.ts'

interface Asked {
  label: string
}

/** A choice that narrows a list; without `any`, its first option holds where the address says nothing. */
export interface ChoiceFilter extends Asked {
  options: readonly Option[]
  /** What it is called when everything is listed. */
  any?: string
  /** What holds where the address says nothing. */
  first?: string
}

/** Words to search for; `unsaid` ones stand in no address, since a browser would remember them. */
export interface SearchFilter extends Asked {
  kind: 'search'
  unsaid?: true
  hint?: string
}

/** A day that narrows a list. */
export interface DayFilter extends Asked {
  kind: 'day'
}

/** Yes or nothing: the word stands in the address while it is ticked. */
export interface CheckFilter extends Asked {
  kind: 'check'
}

export type Filter = ChoiceFilter | SearchFilter | DayFilter | CheckFilter
export type Filters = Readonly<Record<string, Filter>>

/** What was chosen of a filter: one of its options, a day or words; null where it narrows nothing. */
export type ChosenOf<F extends Filters> = {
  [Name in keyof F]: F[Name] extends { options: readonly Option<infer Value>[] }
    ? F[Name] extends { any: string }
      ? Value | null
      : Value
    : string | null
}

/** By which values of the list's order argument a column is sorted; one that is not there cannot be asked for. */
export interface Sort<Order extends string = string> {
  up?: Order
  down?: Order
}
export type Sorts<Order extends string = string> = Readonly<Record<string, Sort<Order>>>

const isChoice = (filter: Filter): filter is ChoiceFilter => 'options' in filter

/** What a filter stands at: what the address says where it is one of the answers, else what holds at first. */
export function chosenIn(filter: Filter, word: string): string | null {
  if (!isChoice(filter)) return word === '' ? null : word
  if (filter.options.some(({ value }) => value === word)) return word
  return filter.first ?? (filter.any === undefined ? (filter.options[0]?.value ?? null) : null)
}

/** The word that a choice has in the address; none for what holds anyway, so that addresses stay short. */
export const wordFor = (filter: Filter, chosen: string): string =>
  chosen === (chosenIn(filter, '') ?? '') ? '' : chosen

/** The sort that the address asks for: `due` or `-due`; undefined where the column is not sorted that way. */
export function sortIn(sorts: Sorts, word: string) {
  const column = word.replace(/^-/, '')
  const declared = sorts[column]
  if (!declared) return undefined
  const descending = word.startsWith('-') || declared.up === undefined
  const order = descending ? declared.down : declared.up
  return order === undefined ? undefined : { column, descending, order }
}

/** The next sort when a column's heading is pressed: up, down, then as the list has it anyway. */
export function nextSort(sorts: Sorts, word: string, column: string): string {
  const { up, down } = sorts[column] ?? {}
  const ways = [
    up === undefined ? undefined : column,
    down === undefined ? undefined : up === undefined ? column : `-${column}`,
  ]
  const offered = ways.filter((way) => way !== undefined)
  return offered[offered.indexOf(word) + 1] ?? ''
}

/** The columns that the address hides, of those that there are; the one that names a row always stands. */
export const hiddenIn = (word: string, columns: readonly { key: string; names?: boolean }[]): string[] => {
  const asked = word.split(',')
  return columns.filter(({ key, names }) => !names && asked.includes(key)).map(({ key }) => key)
}
