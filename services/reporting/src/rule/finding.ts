import { shownDay } from '@province/runtime/refusal'
import type { StatedFigure } from '../figure/stated-figure.ts'
import type { Severity } from './rule.ts'

/** What one rule found in one place. */
export interface Finding {
  /** What it is about: with the rule it makes the discrepancy's id, whatever the values are. */
  readonly about: readonly string[]
  readonly figures: readonly string[]
  readonly citations: readonly string[]
  /** By how much, in the unit of count of the figures; nothing where no number can say it. */
  readonly gap: number | null
  /** Both sides, in Vietnamese. */
  readonly message: string
  /** A narrower kind of fault than the rule's own. */
  readonly kind?: string
  /** Another gravity than the rule's own. */
  readonly severity?: Severity
  /** True where no explanation lets it stand. */
  readonly mendedOnly?: boolean
  /** False when the rule could not be applied, which is told instead of being skipped. */
  readonly checked: boolean
}

/** A breach among figures. */
export const breach = (
  about: readonly string[],
  figures: readonly StatedFigure[],
  gap: number | null,
  message: string,
): Finding => ({ about, figures: figures.map(({ key }) => key), citations: [], gap, message, checked: true })

/** A rule that could not be applied to these figures, and why. */
export const unchecked = (
  about: readonly string[],
  figures: readonly StatedFigure[],
  message: string,
): Finding => ({
  about: [...about, 'unchecked'],
  figures: figures.map(({ key }) => key),
  citations: [],
  gap: null,
  message,
  severity: 'NOTE',
  checked: false,
})

const placeOf = (section: string): string =>
  section.startsWith('fn') ? `chú thích ${section.slice(2)}` : `mục ${section}`

/** As `quoted`, told apart from figures of the same label by where it stands, and of what day it is. */
export const toldApart = (figure: StatedFigure, others: readonly StatedFigure[]): string => {
  const twins = others.filter((each) => each.key !== figure.key && each.label === figure.label)
  if (twins.length === 0) return quoted(figure)
  const day = shownDay(figure.asOf)
  const samePlace = twins.some(({ section }) => section === figure.section)
  return `${quoted(figure)} (${placeOf(figure.section)}${samePlace ? `, đến ${day}` : ''})`
}

/** A figure's label in quotation marks, as messages cite it. */
export const quoted = ({ label }: StatedFigure): string => `“${label}”`
