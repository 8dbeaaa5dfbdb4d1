import { type GrantState, type GrantStep, grantLifecycle } from './grant-lifecycle.ts'
import { decidedByOneself, endsTooEarly, endsTooLate, grantNotInForce, grantToday } from './grant-refusals.ts'

/** Who may do what, where: the role and the unit below which it reaches. */
export interface GrantedRole {
  accountId: string
  role: string
  unitId: string
}

/** Days, half-open. */
export interface GrantDays {
  from: string
  to: string | null
}

export interface AccountGrant extends Readonly<GrantedRole> {}

/** A role held on a unit and everything below it, for a span of days. */
export class AccountGrant {
  state: GrantState = 'CONFIRMED'
  version = 1
  decidedBy: string | null = null

  constructor(
    readonly id: string,
    { accountId, role, unitId }: GrantedRole,
    readonly validFrom: string,
    public validTo: string | null,
    readonly grantedBy: string,
  ) {
    Object.assign(this, { accountId, role, unitId })
  }

  /** A grant newly given: never for days that are over; one that takes two people is only proposed. */
  static give(id: string, role: GrantedRole, { from, to }: GrantDays, by: GrantGiver): AccountGrant {
    if (from < by.today) throw grantToday('validFrom')
    if (to !== null && to <= from) throw endsTooEarly('validTo')
    const grant = new AccountGrant(id, role, from, to, by.subject)
    if (by.takesTwo) grant.state = 'PROPOSED'
    return grant
  }

  /** It gives nothing from that day on: today means now. */
  end(on: string, today: string): void {
    if (this.state === 'REFUSED' || (this.validTo !== null && this.validTo <= today)) throw grantNotInForce()
    if (on < today) throw grantToday('endsOn')
    if (on < this.validFrom) throw endsTooEarly('endsOn')
    if (this.validTo !== null && on >= this.validTo) throw endsTooLate()
    this.validTo = on
    this.version += 1
  }

  /** A second person says yes or no: neither who proposed it nor who is named. */
  decide(step: GrantStep, by: string): void {
    if (by === this.grantedBy || by === this.accountId) throw decidedByOneself()
    this.state = grantLifecycle.step(this.state, step)
    this.decidedBy = by
    this.version += 1
  }
}

/** Who gives, on which day, and whether that needs a second person. */
export interface GrantGiver {
  subject: string
  today: string
  takesTwo: boolean
}
