import { toItself } from './relation-refusals.ts'

/** What one document does with another. */
export type RelationKind = 'IMPLEMENTS' | 'AMENDS' | 'REPLACES' | 'REPEALS' | 'CITES'

/** One document implements, amends, replaces, repeals or cites another; appended, never changed. */
export class Relation {
  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly fromId: string,
    readonly toId: string,
    readonly kind: RelationKind,
    readonly recordedBy: string,
  ) {
    if (fromId === toId) throw toItself()
  }
}
