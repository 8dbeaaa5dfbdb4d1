/** How the unit that reports is called on a day, and the one above it. */
export interface ReportingUnit {
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly above: string | null
  readonly aboveKind: string | null
}

/** What the head of a document calls the unit. */
export interface DocumentHead {
  readonly place: string
  /** Above the name of an agency stands the committee that it belongs to; a committee has none above. */
  readonly bodyAbove: string | null
  /** How the body is called where no signature says it. */
  readonly body: string
}

/** A name without what kind of place it is: `Tỉnh Nam Định` → `Nam Định`; a ward that is a number keeps it. */
function bare(name: string, kind: string): string {
  const rest = name.toLocaleLowerCase('vi').startsWith(`${kind} `) ? name.slice(kind.length + 1) : name
  return /^\d/.test(rest) ? name : rest
}

const committeeOf = (name: string): string =>
  `Ủy ban nhân dân ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`

/** The head of a document of a unit: an agency writes from the place of the committee above it. */
export function headOf({ name, kind, level, above, aboveKind }: ReportingUnit): DocumentHead {
  if (level === 'AGENCY' && above !== null)
    return { place: bare(above, aboveKind ?? ''), bodyAbove: committeeOf(above), body: name }
  return { place: bare(name, kind), bodyAbove: null, body: committeeOf(name) }
}
