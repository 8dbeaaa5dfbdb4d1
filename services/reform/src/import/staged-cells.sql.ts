import type { ImportColumn } from './import-kind.ts'

/** The cell of a column as it was read, without the blanks around it. */
export const cellAt = (at: number): string => `btrim(s.c${at + 1})`

const LONGEST = 200

const marked = (mark: 'f' | 'm', at: number) => `'${mark}${at + 1}' = any(string_to_array(s.marks, ','))`

/** Texts that begin like formulas; a number below zero does not. */
const likeFormula = (cell: string) =>
  `(left(${cell}, 1) in ('=', '+', '@') or left(${cell}, 1) = '-' and substr(${cell}, 2, 1) not between '0' and '9')`

const problemOf = ({ name }: ImportColumn, at: number): string => `case
    when ${cellAt(at)} = '' then case when s.marks <> '' and ${marked('m', at)} then '${name}:MERGED' else '${name}:MISSING' end
    when length(s.c${at + 1}) > ${LONGEST} then '${name}:TOO_LONG'
    when ${likeFormula(cellAt(at))} then '${name}:FORMULA' end`

/** What is wrong with cells in themselves, as `column:CODE`. */
export const cellProblems = (columns: readonly ImportColumn[]): string =>
  `array_remove(array[${columns.map(problemOf).join(', ')}], null)`

/** Which values were given by a formula, as `column:CODE`. */
export const formulaWarnings = (columns: readonly ImportColumn[]): string =>
  `case when s.marks = '' then '{}'::text[] else array_remove(array[${columns
    .map(({ name }, at) => `case when ${marked('f', at)} then '${name}:FORMULA_VALUE' end`)
    .join(', ')}], null) end`

/** The table of a line into which a file is copied: every cell a text, nothing checked. */
export const stagingTable = (columns: readonly ImportColumn[]): string =>
  `create temp table staged (line int not null, marks text not null, ${columns
    .map((_, at) => `c${at + 1} text not null`)
    .join(', ')})`
