import { Repository, type Row } from '@province/subgraph/read'
import { DirectoryChangeMapping } from './directory-change.mapping.ts'

/** A change as it is shown. */
export type DirectoryChangeRow = Row<DirectoryChangeRepository>

/** What was done to bodies and their positions. */
export class DirectoryChangeRepository extends Repository.of(DirectoryChangeMapping, {
  hidden: ['recordedBy'],
}) {
  readonly ofBody = this.many('bodyId', { name: 'directory_changes_of_body', order: ['-effectiveOn', '-id'] })
}
