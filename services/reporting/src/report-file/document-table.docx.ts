import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const edges = (edge: typeof NONE | typeof THIN) => ({
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
})

/** What stands in the cells of one row. */
export type CellRow = readonly (readonly Paragraph[])[]

const rowOf = (cells: CellRow, widths: readonly number[], tableHeader: boolean) =>
  new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (children, at) =>
        new TableCell({ children: [...children], width: { size: widths[at] ?? 0, type: WidthType.DXA } }),
    ),
  })

const tableOf = (rows: TableRow[], widths: readonly number[], edge: typeof NONE | typeof THIN): Table =>
  new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: edges(edge),
    margins: { left: 60, right: 60 },
  })

/** Parts that stand beside one another, without lines. */
export const beside = (cells: CellRow, widths: readonly number[]): Table =>
  tableOf([rowOf(cells, widths, false)], widths, NONE)

/** A table with lines, whose head is read again on each page. */
export const ruled = (head: CellRow, rows: readonly CellRow[], widths: readonly number[]): Table =>
  tableOf([rowOf(head, widths, true), ...rows.map((cells) => rowOf(cells, widths, false))], widths, THIN)
