import type { DocumentRelationKind, RegisteredDocumentQuery } from '../generated/graphql.ts'

type Shown = NonNullable<RegisteredDocumentQuery['registeredDocument']>

/** One relation as it is drawn: with which document, which way. */
export interface Related {
  key: string
  kind: DocumentRelationKind
  /** The shown document does it; else it is done to it. */
  does: boolean
  id: string
  name: string
}

/** Every relation of a document to one that is in sight. */
export const relatedOf = ({ does, undergoes }: Pick<Shown, 'does' | 'undergoes'>): Related[] => [
  ...does.flatMap(({ id: key, kind, to }) =>
    to ? [{ key, kind, does: true, id: to.id, name: to.symbol ?? to.title }] : [],
  ),
  ...undergoes.flatMap(({ id: key, kind, from }) =>
    from ? [{ key, kind, does: false, id: from.id, name: from.symbol ?? from.title }] : [],
  ),
]

/** More than this no picture tells; the table beside it has them all. */
const MOST_DRAWN = 40

/** The relations that are drawn, and whether any are left out. */
export const drawnOf = (related: readonly Related[]): { drawn: readonly Related[]; isPart: boolean } => ({
  drawn: related.slice(0, MOST_DRAWN),
  isPart: related.length > MOST_DRAWN,
})

/** Where a relation is drawn: what the document does to the right, what is done to it to the left. */
export const placesOf = (related: readonly Related[]): { one: Related; x: number; y: number }[] => {
  const rows = { left: 0, right: 0 }
  return related.map((one) => {
    const side = one.does ? 'right' : 'left'
    rows[side] += 1
    return { one, x: one.does ? 560 : 20, y: rows[side] * 48 }
  })
}
