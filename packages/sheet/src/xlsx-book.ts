import { posix } from 'node:path'
import { NotSuchASheet } from './sheet-row.ts'
import type { XlsxFile } from './xlsx-file.ts'
import { readXml } from './xml.ts'

/** A spreadsheet without its rows: sheets in their order, texts that cells share, which formats show days. */
export interface XlsxBook {
  sheets: readonly { name: string; part: string }[]
  texts: readonly string[]
  /** By the number of a cell’s style. */
  showsDays: readonly boolean[]
  /** Days are counted from 1904 on. */
  from1904: boolean
}

const BOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const TEXTS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'

const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
const formatShowsDays = (code: string) => /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

async function partsOf(file: XlsxFile): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  await readXml(file.held(RELATIONS), {
    open: (name, { Id, Target }) => {
      if (name !== 'Relationship' || !Id || !Target) return
      parts.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target))
    },
  })
  return parts
}

async function sharedTexts(file: XlsxFile): Promise<string[]> {
  const texts: string[] = []
  if (!file.has(TEXTS)) return texts
  let [text, within, spoken] = ['', false, false]
  await readXml(file.held(TEXTS), {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') spoken = true
      if (name === 't') within = !spoken
    },
    text: (piece) => {
      if (within) text += piece
    },
    close: (name) => {
      if (name === 't') within = false
      if (name === 'rPh') spoken = false
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}

async function stylesOf(file: XlsxFile): Promise<boolean[]> {
  const shows: boolean[] = []
  if (!file.has(STYLES)) return shows
  const own = new Map<number, boolean>()
  let inCells = false
  await readXml(file.held(STYLES), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatShowsDays(formatCode ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(numFmtId ?? 0)
      shows.push(own.get(id) ?? BUILT_IN_DAYS.has(id))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return shows
}

/** Reads what is to be known of a spreadsheet before its rows. */
export async function readBook(file: XlsxFile): Promise<XlsxBook> {
  if (!file.has(BOOK) || !file.has(RELATIONS)) throw new NotSuchASheet('FILE_TYPE_NOT_TAKEN')
  const parts = await partsOf(file)
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  await readXml(file.held(BOOK), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const part = parts.get(id ?? '')
      if (part && file.has(part)) sheets.push({ name: attributes.name ?? '', part })
    },
  })
  if (sheets.length === 0) throw new NotSuchASheet('FILE_BROKEN')
  return { sheets, texts: await sharedTexts(file), showsDays: await stylesOf(file), from1904 }
}
