import { shownDay } from '@province/runtime/refusal'
import type { StatedFigure } from '../figure/stated-figure.ts'
import type { Span } from '../report/claim-template.ts'
import { type FigureAccount, figureText } from './figure-account.ts'
import type { SignatureLines } from './signature-lines.ts'

/** A piece of a sentence as it is printed, with the footnotes that follow it. */
export interface PrintedSpan {
  readonly text: string
  readonly missing: boolean
  readonly notes: readonly string[]
}

/** A section as it is printed. */
export interface PrintedSection {
  readonly heading: string
  readonly sentences: readonly (readonly PrintedSpan[])[]
}

/** What proves that a signed document is as it was signed. */
export interface Seal {
  readonly seal: string
  readonly textHash: string
}

/** A report with everything that its printed form needs, and nothing of how it is printed. */
export interface OfficialDocument {
  /** The body above the one that issues it; nothing of a committee or council. */
  readonly bodyAbove: string | null
  readonly body: readonly string[]
  readonly bodyName: string
  /** Nothing until it is signed. */
  readonly symbol: string | null
  readonly place: string
  readonly signedOn: string | null
  readonly subject: string
  readonly sections: readonly PrintedSection[]
  readonly accounts: readonly FigureAccount[]
  readonly recipients: readonly string[]
  readonly signature: SignatureLines | null
  readonly seal: Seal | null
  /** Documents that corrected it since. */
  readonly corrigenda: readonly string[]
  /** The day on which the file was made. */
  readonly madeOn: string
}

/** A section with its sentences, as the report has them. */
interface FilledSection {
  readonly number: string
  readonly title: string
  readonly notes: readonly string[]
  readonly claims: readonly { readonly spans: readonly Span[] }[]
}

/** What a report is about, below its kind: `Báo cáo công tác …` → `Công tác …`. */
export function subjectOf(title: string): string {
  const rest = title.trim().replace(/^báo cáo\s+/iu, '')
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)
}

/** `1` → `01`: days below 10 and the first two months are written with two digits. */
const twoDigits = (number: number, below: number): string =>
  number < below ? String(number).padStart(2, '0') : String(number)

const DAYS_BELOW = 10
const MONTHS_BELOW = 3

/** `Nam Định, ngày 05 tháng 02 năm 2023`; of a draft the day is left to be written. */
export function placeAndDay(place: string, day: string | null): string {
  if (day === null) return `${place}, ngày      tháng      năm        `
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return `${place}, ngày ${twoDigits(date, DAYS_BELOW)} tháng ${twoDigits(month, MONTHS_BELOW)} năm ${year}`
}

/** The text of a footnote: each figure that the document states there; the day once where it is one. */
function noteText(figures: readonly StatedFigure[]): string {
  const days = new Set(figures.map(({ asOf }) => asOf))
  const [day] = days
  const dated = ({ asOf }: StatedFigure) => (days.size > 1 ? ` (tính đến ${shownDay(asOf)})` : '')
  const listed = figures.map((figure) => `${figure.label}: ${figureText(figure)}${dated(figure)}`).join('; ')
  return days.size === 1 && day ? `${listed}. Số liệu tính đến ${shownDay(day)}.` : `${listed}.`
}

/** Sections as they are printed: a footnote follows the first number that was stated in it, or its section. */
export function printedSections(
  sections: readonly FilledSection[],
  figures: readonly StatedFigure[],
): PrintedSection[] {
  const placeOf = new Map(figures.map(({ key, section }) => [key, section]))
  const inNote = Map.groupBy(figures, ({ section }) => section)
  return sections.map(({ number, title, notes, claims }) => {
    const waiting = new Set(notes.filter((note) => inNote.has(note)))
    const take = (note: string): string[] => (waiting.delete(note) ? [noteText(inNote.get(note) ?? [])] : [])
    const sentences = claims.map(({ spans }) =>
      spans.map(
        ({ text, missing, figureKey }): PrintedSpan => ({
          text,
          missing,
          notes: take(placeOf.get(figureKey ?? '') ?? ''),
        }),
      ),
    )
    const rest = [...waiting].flatMap(take)
    return { heading: `${number}. ${title}`, sentences: withLast(sentences, rest) }
  })
}

/** Puts what found no number of its own behind the last sentence. */
function withLast(sentences: PrintedSpan[][], notes: readonly string[]): PrintedSpan[][] {
  if (notes.length === 0) return sentences
  const end: PrintedSpan = { text: '', missing: false, notes }
  const last = sentences.at(-1)
  return last ? [...sentences.slice(0, -1), [...last, end]] : [[end]]
}
