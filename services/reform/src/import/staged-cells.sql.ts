import type { ImportColumn } from './import-kind.ts'

/** The cell of a column as it was read. */
export const cellAt = (at: number): string => `s.c${at + 1}`

/** Whether the reader of the file marked a cell so. */
const marked = (mark: string, at: number) => `'${mark}${at + 1}' = any(m.marks)`

const problemOf = ({ name }: ImportColumn, at: number): string => `case
    when ${marked('e', at)} then case when ${marked('m', at)} then '${name}:MERGED' else '${name}:MISSING' end
    when ${marked('l', at)} then '${name}:TOO_LONG'
    when ${marked('x', at)} then '${name}:FORMULA'
    when ${marked('t', at)} then '${name}:NO_TIME' end`

const listed = (told: readonly string[]) => `case when s.marks = '' then '{}'::text[] else (
    select array_remove(array[${told.join(', ')}], null) from (select string_to_array(s.marks, ',') as marks) m) end`

/** What is wrong with cells in themselves, as `column:CODE`; most rows bear no mark and cost nothing. */
export const cellProblems = (columns: readonly ImportColumn[]): string => listed(columns.map(problemOf))

/** Which values were given by a formula, as `column:CODE`. */
export const formulaWarnings = (columns: readonly ImportColumn[]): string =>
  listed(columns.map(({ name }, at) => `case when ${marked('f', at)} then '${name}:FORMULA_VALUE' end`))

/** The table of a line into which a file is copied: every cell a text, nothing checked; days are written day first. */
export const stagingTable = (columns: readonly ImportColumn[]): string =>
  `set datestyle = 'ISO, DMY';
   create temp table staged (line int not null, marks text not null, ${columns
     .map((_, at) => `c${at + 1} text not null`)
     .join(', ')})`
