import type { ReorgEffect } from '../decree/decree.ts'
import type { OpenItem } from '../open-item/open-item.ts'
import type { Day } from '../unit/unit.ts'
import { type HandOverState, handOverLifecycle } from './hand-over-lifecycle.ts'
import { notASuccessor } from './hand-over-refusals.ts'

/** One open item of a unit that ends, on its way to the unit that goes on with it. */
export class HandOver {
  state: HandOverState = 'PENDING'
  version = 1
  acceptedBy: string | null = null
  acceptedByName: string | null = null
  readonly fromUnitId: string
  readonly domain: string
  readonly kind: string
  readonly itemId: string
  readonly label: string

  constructor(
    readonly id: string,
    readonly reorganisationId: string,
    readonly effectiveOn: Day,
    item: OpenItem,
    /** The unit that takes over. */
    public unitId: string,
  ) {
    this.fromUnitId = item.unitId
    this.domain = item.domain
    this.kind = item.kind
    this.itemId = item.id
    this.label = item.label
  }

  /** Whether it is a body, which comes into the directory of whoever takes it over. */
  get ofBody(): boolean {
    return this.domain === 'organization' && this.kind === 'body'
  }

  /** The taking unit has it now. */
  accept(by: string, name: string): void {
    this.state = handOverLifecycle.step(this.state, 'accept')
    this.acceptedBy = by
    this.acceptedByName = name
    this.version += 1
  }

  /** Another successor of the ended unit is to take it. */
  redirect(to: string, successors: readonly string[]): void {
    this.state = handOverLifecycle.step(this.state, 'redirect')
    if (!successors.includes(to)) throw notASuccessor()
    this.unitId = to
    this.version += 1
  }
}

/** The records of a unit that ends: handed over also where nothing is open. */
export const recordsOf = (unitId: string, name: string): OpenItem => ({
  domain: 'organization',
  kind: 'unit_records',
  id: unitId,
  label: `Hồ sơ, số liệu của ${name}`,
  unitId,
})

/** Bodies that outlive a unit that ends: somebody decides what becomes of them. */
export const bodiesOf = (
  bodies: readonly { id: string; unitId: string; name: string; handedOver: boolean }[],
): OpenItem[] =>
  bodies
    .filter(({ handedOver }) => handedOver)
    .map(({ id, unitId, name }) => ({ domain: 'organization', kind: 'body', id, label: name, unitId }))

/** The successors of a unit, the one of the greatest share first. */
export const successorsOf = (effects: readonly ReorgEffect[], unitId: string): string[] =>
  effects
    .filter(({ predecessorId, continues }) => predecessorId === unitId && !continues)
    .sort((a, b) => b.share - a.share)
    .map(({ successorId }) => successorId)
