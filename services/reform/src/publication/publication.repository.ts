import { within } from '@province/subgraph/list'
import { computed, plain, Repository, type Row } from '@province/subgraph/read'
import { INVENTED } from '../invented/invented.ts'
import { PublicationMapping } from './publication.mapping.ts'
import type { PublishedKind } from './publication.ts'
import type { PublicationState } from './publication-lifecycle.ts'

/** A duty to publish as it is shown. */
export type PublicationRow = Row<PublicationRepository>

/** Which duties. */
export interface PublicationFilters {
  kind?: PublishedKind | null
  states?: readonly PublicationState[] | null
  late?: boolean | null
}

const LATE = `coalesce(t.posted_on, current_setting('app.today', true)::date) > t.due_on`

/** Duties to publish: read as rows, written as aggregates. */
export class PublicationRepository extends Repository.of(PublicationMapping, {
  hidden: ['recordedBy', 'subjectId'],
  computed: {
    // Posted after its day, or its day is over and it is not posted: seen from today, never stored.
    late: computed<boolean>(LATE),
    invented: computed<boolean>(INVENTED),
  },
}) {
  readonly list = this.listed({
    name: 'publication_list',
    where: ({ kind, states, late }: PublicationFilters) => [
      within('unitId'),
      { kind, state: states },
      late ? plain(LATE) : null,
    ],
    order: ['-dueOn', '-id'],
    sorts: { NEWEST: ['-dueOn', '-id'], DUE_FIRST: ['dueOn', 'id'] },
  })
}
