import { Repository, type Row } from '@province/subgraph/read'
import { overlapping } from './exemption.ts'
import { SubmissionExemptionMapping } from './submission-exemption.mapping.ts'
import { type ExemptionGrant, SubmissionExemption } from './submission-exemption.ts'

/** An exemption as it is shown. */
export type SubmissionExemptionRow = Row<SubmissionExemptionRepository>

/** Who need not send what: no secret, since what is not expected has a reason. */
export class SubmissionExemptionRepository extends Repository.of(SubmissionExemptionMapping, {
  hidden: ['recordedBy'],
}) {
  /** The exemptions of a template, the newest first. */
  readonly ofTemplate = this.many('templateCode', {
    name: 'submission_exemptions_of_template',
    order: ['-validFrom', 'id'],
  })

  /** Whether the unit is exempt on one of these days; no other request grants one to it meanwhile. */
  async overlaps({ unitId, templateCode, validFrom, validTo }: ExemptionGrant): Promise<boolean> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`exempt ${unitId}`])
    const all = await this.em.find(SubmissionExemption, { unitId, templateCode })
    return all.some((each) => overlapping(each, { validFrom, validTo }))
  }
}
