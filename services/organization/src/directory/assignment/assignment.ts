import { isBlank } from '@province/runtime/refusal'
import { type Days, refuseBackwards, refuseEnd } from '../duty/days.ts'
import { wordsOf } from '../duty/words.ts'
import type { Position } from '../position/position.ts'
import { outsidePosition } from './assignment-refusals.ts'

/** Who takes which position. */
export interface Appointment {
  personId: string
  /** The decision behind it, as it is cited. */
  basis: string | null
}

/** A person in a position, for a span of days. */
export class Assignment {
  version = 1

  constructor(
    readonly id: string,
    readonly positionId: string,
    readonly personId: string,
    readonly unitId: string,
    readonly validFrom: string,
    public validTo: string | null,
    readonly basis: string | null,
    readonly recordedBy: string,
  ) {}

  /** A person newly in a position, on days on which it is there; without an end of its own it ends with the position. */
  static make(
    id: string,
    position: Pick<Position, 'id' | 'unitId' | 'validFrom' | 'validTo'>,
    { personId, basis }: Appointment,
    days: Days,
    by: string,
  ): Assignment {
    refuseBackwards(days)
    const { validFrom, validTo } = position
    if (validFrom !== null && days.from < validFrom) throw outsidePosition('validFrom')
    if (validTo !== null && days.from >= validTo) throw outsidePosition('validFrom')
    if (validTo !== null && days.to !== null && days.to > validTo) throw outsidePosition('validTo')
    const cited = basis === null || isBlank(basis) ? null : wordsOf('basis', basis)
    return new Assignment(
      id,
      position.id,
      personId,
      position.unitId,
      days.from,
      days.to ?? validTo,
      cited,
      by,
    )
  }

  /** From that day on the person holds it no longer. */
  end(on: string): void {
    refuseEnd({ from: this.validFrom, to: this.validTo }, on)
    this.validTo = on
    this.version += 1
  }
}
