export { readTable, type TableProblem, type TableRow, tableRefused } from './table.ts'
