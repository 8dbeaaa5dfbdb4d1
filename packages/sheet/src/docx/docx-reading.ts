import { NotSuchASheet } from '../sheet-row.ts'
import { XlsxFile } from '../xlsx-file.ts'
import { readXml } from '../xml.ts'
import { type Counted, Paragraphs } from './docx-paragraphs.ts'
import type { DocxRead, DocxRefused } from './docx-read.ts'

const DOCUMENT = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'] as const
const COMMENTS = 'word/comments.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
/** The text of four hundred pages is a tenth of it. */
const LARGEST_PART = 48 << 20
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/)/i
const EMBEDDED = /^word\/embeddings\//

async function read(file: XlsxFile, name: string, paragraphs: Paragraphs): Promise<Paragraphs> {
  if (file.has(name)) await readXml(file.read(name, LARGEST_PART), paragraphs)
  return paragraphs
}

type Wanted = (name: string, attributes: Readonly<Record<string, string>>) => boolean

/** How many elements of a part are wanted. */
async function elements(file: XlsxFile, name: string, wanted: Wanted): Promise<number> {
  let found = 0
  const open: Wanted = (each, attributes) => {
    if (wanted(each, attributes)) found += 1
    return true
  }
  if (file.has(name)) await readXml(file.read(name, LARGEST_PART), { open })
  return found
}

// The first two notes of a file are the lines that part notes from the text.
const noteMark = (name: string, of: Readonly<Record<string, string>>): string =>
  (name === 'footnote' || name === 'endnote') && Number(of['w:id'] ?? of.id) > 0
    ? `[${of['w:id'] ?? of.id}] `
    : ''

async function readDocx(bytes: Buffer): Promise<DocxRead | DocxRefused> {
  const file = await XlsxFile.open(bytes)
  if (!file.has(DOCUMENT)) throw new NotSuchASheet('FILE_TYPE_NOT_TAKEN')
  if (file.names().some((name) => MACROS.test(name))) return { refused: 'FILE_HAS_MACROS' }
  const parts = [await read(file, DOCUMENT, new Paragraphs())]
  for (const notes of NOTES) parts.push(await read(file, notes, new Paragraphs(noteMark)))
  const lines = parts.flatMap((part) => part.lines)
  if (lines.length === 0) throw new NotSuchASheet('EMPTY', 1)
  const sum = (what: keyof Counted) => parts.reduce((total, { counted }) => total + counted[what], 0)
  return {
    lines,
    pages: parts[0]?.counted.pages ?? 1,
    marks: {
      insertions: sum('insertions'),
      deletions: sum('deletions'),
      hidden: sum('hidden'),
      pictures: sum('pictures'),
      comments: await elements(file, COMMENTS, (name) => name === 'comment'),
      embedded: file.names().filter((name) => EMBEDDED.test(name)).length,
      linked: await elements(
        file,
        RELATIONS,
        (name, of) =>
          name === 'Relationship' && of.TargetMode === 'External' && !/\/hyperlink$/.test(of.Type ?? ''),
      ),
    },
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** The text of a DOCX with its notes behind it, and what was left aside; or why it is none. Held within no bounds here. */
export async function docxAnswer(bytes: Uint8Array): Promise<DocxRead | DocxRefused> {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return { refused: 'FILE_TYPE_NOT_TAKEN' }
  try {
    return await readDocx(Buffer.from(bytes))
  } catch (cause) {
    const told = cause instanceof NotSuchASheet ? cause.answer.refused : 'FILE_BROKEN'
    return { refused: told === 'CSV_BROKEN' || told === 'COLUMNS_MISSING' ? 'FILE_BROKEN' : told }
  }
}
