import type { OtherDomains } from '@province/subgraph/ask'
import { HeardSource } from './heard-source.port.ts'
import type { Address, DeadlineRung } from './notification.ts'

/** A rung that a domain tells of; without a rung, that a clock takes more to know of from now on. */
export interface ReachedRung {
  position: string
  clockId: string
  kind: string
  subjectKind: string
  subjectId: string
  unitId: string
  own: boolean
  action: string
  needs: string | null
  rung: DeadlineRung | null
  day: string | null
}

/** A notification to be, for one person. */
export interface Told {
  accountId: string
  address: Address
}

/** The domains that keep time. */
export class RungSource extends HeardSource<ReachedRung> {
  constructor(others: OtherDomains) {
    const selected = 'position clockId kind subjectKind subjectId unitId own action needs rung day'
    super(others, (domain) => `${domain}ReachedRungs`, selected)
  }
}
