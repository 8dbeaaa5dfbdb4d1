export type { ColumnKind, SheetColumn, SheetRead, SheetRefused } from './sheet-row.ts'
export { type StagedRows, stagedRows } from './staged-rows.ts'
export { csvOf, type WrittenRows, xlsxOf } from './written-sheet.ts'
