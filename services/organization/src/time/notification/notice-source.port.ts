import type { OtherDomains } from '@province/subgraph/ask'
import { HeardSource } from './heard-source.port.ts'

/** Something that happened to a noun of a domain, and the unit in which somebody is told. */
export interface HeardNotice {
  position: string
  noun: string
  nounId: string
  event: string
  unitId: string
  own: boolean
  action: string
  day: string
}

/** The domains whose nouns tell what happens to them. */
export class NoticeSource extends HeardSource<HeardNotice> {
  constructor(others: OtherDomains) {
    super(others, (domain) => `${domain}Notices`, 'position noun nounId event unitId own action day')
  }
}
