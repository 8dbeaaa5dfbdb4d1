import { writtenOut } from '@province/bodies'
import { fold } from '@province/words'

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

/** A body of the directory as drafts may name it, and when it ended; null: it is there. */
export interface NamedBody {
  readonly id: string
  readonly called: string
  readonly endedOn: string | null
}

/** Before a unit’s name these make it a body of the unit. */
const BODIES = [
  'uy ban nhan dan',
  'hoi dong nhan dan',
  'uy ban mat tran to quoc',
  'mat tran to quoc viet nam',
  'dang uy',
]

const isLetter = (at: string | undefined) => at !== undefined && /[\p{L}\d]/u.test(at)

/** Where a name stands in a text, both written out, as whole words. */
function* placesOf(name: string, text: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) yield at
}

const bodyBefore = (text: string, at: number) =>
  BODIES.some((body) => text.slice(0, at).trimEnd().endsWith(body))

/** Bodies that have ended and are named in a draft, each once; not one whose name another bears that is there. */
export function endedBodiesIn(
  draft: string,
  bodies: readonly NamedBody[],
): (NamedBody & { endedOn: string })[] {
  const text = writtenOut(draft)
  const standing = new Set(bodies.filter(({ endedOn }) => endedOn === null).map(({ called }) => fold(called)))
  const found = bodies.flatMap(({ id, called, endedOn }) => {
    const isNamed =
      endedOn !== null && !standing.has(fold(called)) && !placesOf(writtenOut(called), text).next().done
    return isNamed ? [{ id, called, endedOn }] : []
  })
  const latest = Map.groupBy(found, ({ called }) => fold(called))
  return [...latest.values()].flatMap((alike) =>
    alike.sort((one, other) => (one.endedOn < other.endedOn ? 1 : -1)).slice(0, 1),
  )
}

/**
 * Units that have ended and are named in a draft, each once as a unit and once as a body of it; what names one of the bodies
 * given is told as that and not as the unit.
 */
export function endedUnitsIn(
  draft: string,
  ended: readonly EndedUnit[],
  bodies: readonly string[] = [],
): DraftWarning[] {
  const text = bodies
    .map(writtenOut)
    .reduce((rest, body) => rest.replaceAll(body, ' '.repeat(body.length)), writtenOut(draft))
  return ended.flatMap(({ name, endedOn, successors }) => {
    const kinds = [...placesOf(fold(name), text)].map(
      (at): WarningKind => (bodyBefore(text, at) ? 'BODY_ENDED' : 'UNIT_ENDED'),
    )
    const successor = successors.length > 0 ? successors.join(', ') : null
    return [...new Set(kinds)].map((kind) => ({ kind, named: name, since: endedOn, successor }))
  })
}
