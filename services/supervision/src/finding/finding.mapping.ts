import { defineEntity } from '@mikro-orm/core'
import { Finding, type Gravity } from './finding.ts'

/** Table `supervision.finding`. */
export const FindingMapping = defineEntity({
  class: Finding,
  tableName: 'finding',
  properties: (p) => ({
    id: p.uuid().primary(),
    sessionId: p.uuid(),
    unitId: p.uuid(),
    text: p.text(),
    evidence: p.text(),
    gravity: p.string().$type<Gravity>(),
    foundOn: p.date(),
    source: p.text().nullable(),
    recordedBy: p.string(),
  }),
})
