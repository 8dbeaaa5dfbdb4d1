import { Repository, type Row } from '@province/subgraph/read'
import { Claim } from '../report/section.ts'
import { SectionRevisionMapping } from './section-revision.mapping.ts'

/** A rewriting as it is read. */
export type SectionRevisionRow = Row<SectionRevisionRepository>

/** What sections said before, and the sentences that are written now. */
export class SectionRevisionRepository extends Repository.of(SectionRevisionMapping, {
  hidden: ['unitId', 'writtenBy'],
}) {
  /** Every rewriting of a report, the newest first. */
  readonly ofReport = this.many('reportId', {
    name: 'section_revisions_of_reports',
    order: ['-writtenAt', '-id'],
  })

  /** The sentences of a section as they stand, in order: the report is locked, so nobody changes them meanwhile. */
  sentences(reportId: string, sectionNumber: string): Promise<Claim[]> {
    return this.em.find(
      Claim,
      { reportId, sectionNumber, removed: false },
      { orderBy: { position: 'asc', id: 'asc' } },
    )
  }

  write(...claims: Claim[]): void {
    this.em.persist(claims)
  }
}
