/** Reads back what was saved as a spreadsheet. */
export { readXlsx } from 'hucre/xlsx'
