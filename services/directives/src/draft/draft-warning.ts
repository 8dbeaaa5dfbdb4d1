import { fold, normalise } from '@province/words'

/** Of what a draft is warned. */
export type WarningKind = 'UNIT_ENDED' | 'BODY_ENDED' | 'DOCUMENT_NOT_IN_FORCE'

/** A place of a draft that names what is no more, with what stands for it. */
export interface DraftWarning {
  readonly kind: WarningKind
  /** As the draft names it. */
  readonly named: string
  readonly since: string | null
  /** What stands for it now, by name or symbol; null: nothing is known. */
  readonly successor: string | null
}

/** A unit that has ended, with the units that took it over. */
export interface EndedUnit {
  readonly name: string
  readonly endedOn: string
  readonly successors: readonly string[]
}

/** Before a unit’s name these make it a body of the unit. */
const BODIES = [
  'ubnd',
  'hdnd',
  'uy ban nhan dan',
  'hoi dong nhan dan',
  'uy ban mttq',
  'uy ban mttq viet nam',
  'mttq',
  'dang uy',
]

const isLetter = (at: string | undefined) => at !== undefined && /[\p{L}\d]/u.test(at)

/** Where a folded name stands in a folded text, as whole words. */
function* placesOf(name: string, text: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) yield at
}

const bodyBefore = (text: string, at: number) =>
  BODIES.some((body) => text.slice(0, at).trimEnd().endsWith(body))

/** Units that have ended and are named in a draft, each once as a unit and once as a body of it. */
export function endedUnitsIn(draft: string, ended: readonly EndedUnit[]): DraftWarning[] {
  const text = fold(normalise(draft))
  return ended.flatMap(({ name, endedOn, successors }) => {
    const kinds = [...placesOf(fold(name), text)].map(
      (at): WarningKind => (bodyBefore(text, at) ? 'BODY_ENDED' : 'UNIT_ENDED'),
    )
    const successor = successors.length > 0 ? successors.join(', ') : null
    return [...new Set(kinds)].map((kind) => ({ kind, named: name, since: endedOn, successor }))
  })
}
