import { NotSuchASheet } from '../sheet-row.ts'
import type { XmlHandler } from '../xml.ts'

/** As much text as one draft may have: some four hundred pages. */
export const MOST_CHARACTERS = 1_000_000

/** What was counted on the way through a part. */
export interface Counted {
  insertions: number
  deletions: number
  hidden: number
  pictures: number
  pages: number
}

// Text that is not read: deleted, moved away, instructions of fields, and what is told twice for older programs.
const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback'])
const DELETED: ReadonlySet<string> = new Set(['del', 'moveFrom'])
const INSERTED: ReadonlySet<string> = new Set(['ins', 'moveTo'])
const SPACES: Readonly<Record<string, string>> = { tab: '\t', br: ' ', cr: ' ', noBreakHyphen: '-' }
const PICTURES: ReadonlySet<string> = new Set(['drawing', 'pict'])

/** Reads paragraphs of a part as they go by; a paragraph inside of another one, such as of a text box, is a line of its own. */
export class Paragraphs implements XmlHandler {
  readonly lines: string[] = []
  readonly counted: Counted = { insertions: 0, deletions: 0, hidden: 0, pictures: 0, pages: 1 }
  readonly #open: string[] = []
  #leftOut = 0
  #inText = false
  #properties = 0
  #characters = 0
  #mark = ''

  /** What stands before each line, such as the number of a note. */
  readonly #before: (name: string, attributes: Readonly<Record<string, string>>) => string

  constructor(before: (name: string, attributes: Readonly<Record<string, string>>) => string = () => '') {
    this.#before = before
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1
    // A mark among the properties of a paragraph or a run says that its end was changed: it holds no text.
    if (this.#properties === 0) this.#count(name)
    if (name === 'rPr' || name === 'pPr') this.#properties += 1
    if (name === 'vanish') this.counted.hidden += 1
    if (name === 'p') this.#open.push(this.#before(name, attributes))
    else this.#mark = this.#before(name, attributes) || this.#mark
    if (name === 't') this.#inText = true
    const space = SPACES[name]
    if (space !== undefined && this.#properties === 0) this.#add(space)
    if (name === 'lastRenderedPageBreak') this.counted.pages += 1
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1
    if (name === 'rPr' || name === 'pPr') this.#properties -= 1
    if (name === 't') this.#inText = false
    if (name !== 'p') return
    const line = (this.#open.pop() ?? '').replace(/[ \t]+/g, ' ').trim()
    if (line === '') return
    this.lines.push(`${this.#mark}${line}`)
    this.#mark = ''
  }

  text(text: string): void {
    if (this.#inText) this.#add(text)
  }

  #count(name: string): void {
    if (DELETED.has(name)) this.counted.deletions += 1
    if (INSERTED.has(name)) this.counted.insertions += 1
    if (PICTURES.has(name) && this.#leftOut === 0) this.counted.pictures += 1
  }

  #add(text: string): void {
    if (this.#leftOut > 0 || this.#open.length === 0) return
    this.#characters += text.length
    if (this.#characters > MOST_CHARACTERS) throw new NotSuchASheet('FILE_TOO_COMPLEX')
    this.#open.push((this.#open.pop() ?? '') + text)
  }
}
