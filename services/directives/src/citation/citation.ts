import type { DocumentSymbol } from '../symbol/symbol.ts'
import { printSymbol } from '../symbol/symbol.ts'
import { parseSymbol } from '../symbol/symbol-parse.ts'
import { bodiesNamed } from './issuer.ts'
import { profileOf, type SubjectProfile } from './subject.ts'

/** A document as some report cites it: nothing corrected, because nobody holds the true registry. */
export interface CitationRow {
  readonly id: string
  readonly reportId: string
  /** Where it is cited: the section or footnote of the citing report. */
  readonly place: string
  readonly typeName: string
  readonly symbolAsCited: string
  readonly issuedOnAsCited: string
  readonly issuer: string
  readonly subject: string
  /** The day whose state the citing report describes. */
  readonly statedAsOf: string
  /** What it was decided to mean instead; nothing where nobody has decided, or it is as cited. */
  readonly meantSymbol?: string | null
  readonly meantIssuedOn?: string | null
}

/** A citation with what could be read out of it. */
export interface Citation extends CitationRow {
  /** The parts of the symbol, or nothing where the text is no symbol. */
  readonly parts: DocumentSymbol | null
  /** The canonical spelling, by which symbols are compared. */
  readonly symbol: string | null
  /** The day, or nothing where no calendar has it. */
  readonly issuedOn: string | null
  /** The known bodies that the issuer's name mentions, by code. */
  readonly bodies: ReadonlySet<string>
  readonly profile: SubjectProfile
}

/** The day itself when the calendar has it; 30 February gives nothing. */
function calendarDay(text: string): string | null {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

/** Reads symbol and day of a citation; what cannot be read stays as cited. */
export function readCitation(row: CitationRow): Citation {
  const parsed = parseSymbol(row.symbolAsCited)
  return {
    ...row,
    parts: parsed.ok ? parsed.symbol : null,
    symbol: parsed.ok ? printSymbol(parsed.symbol) : null,
    issuedOn: calendarDay(row.issuedOnAsCited),
    bodies: bodiesNamed(row.issuer),
    profile: profileOf(row.subject),
  }
}
