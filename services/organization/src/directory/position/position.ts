import type { Duty } from '../duty/duty.ts'

/** What kind of body it is. */
export type BodyKind = 'PEOPLES_COMMITTEE' | 'PEOPLES_COUNCIL' | 'AGENCY'

/** A body that sits on a unit; an installation brings it. */
export abstract class Body {
  abstract readonly id: string
  abstract readonly kind: BodyKind
  abstract readonly name: string
}

/** An office of a body: what its holder is called and is in charge of; an installation brings it. */
export abstract class Position {
  abstract readonly id: string
  abstract readonly unitId: string
  abstract readonly bodyId: string
  abstract readonly title: string
  abstract readonly head: boolean
  abstract readonly rank: number
  abstract readonly singleHolder: boolean
  abstract readonly duties: Duty[]
  /** First day; null: before the register begins. */
  abstract readonly validFrom: string | null
  /** First day on which it no longer exists. */
  abstract readonly validTo: string | null
}
