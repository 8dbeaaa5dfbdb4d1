import { Repository, type Row } from '@province/subgraph/read'
import { LandTieMapping } from './land-tie.mapping.ts'
import { LandTie, type Tied } from './land-tie.ts'

/** A tie as it is shown. */
export type LandTieRow = Row<LandTieRepository>

/** What is tied to land-clearance projects, as far as its unit is in sight. */
export class LandTieRepository extends Repository.of(LandTieMapping, { hidden: ['recordedBy'] }) {
  readonly ofProject = this.many('projectId', { name: 'land_ties_of_projects', order: ['tiedOn', 'id'] })
  readonly ofSubject = this.many('subjectId', { name: 'land_ties_of_subjects', order: ['tiedOn', 'id'] })

  /** The version of the tie that stands; no other request ties the same meanwhile. */
  async standing({ projectId, subjectId }: Tied): Promise<number | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`land tie ${subjectId}`])
    return (await this.em.findOne(LandTie, { projectId, subjectId, untiedOn: null }))?.version
  }
}
