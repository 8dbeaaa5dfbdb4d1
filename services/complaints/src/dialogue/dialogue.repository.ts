import { within } from '@province/subgraph/list'
import { computed, Repository, type Row, sql } from '@province/subgraph/read'
import { DEMONSTRATION } from '../reception/index.ts'
import { DialogueMapping } from './dialogue.mapping.ts'
import type { DialogueKind } from './dialogue.ts'

/** A dialogue as it is shown. */
export type DialogueRow = Row<DialogueRepository>

/** Which dialogues. */
export interface DialogueFilters {
  kind?: DialogueKind | null
  unattended?: boolean | null
  heldFrom?: string | null
  heldTo?: string | null
}

/** Dialogues: read as rows, written as aggregates. */
export class DialogueRepository extends Repository.of(DialogueMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(`(t.recorded_by = '${DEMONSTRATION}')`) },
}) {
  readonly list = this.listed({
    name: 'dialogue_list',
    where: ({ kind, unattended, heldFrom, heldTo }: DialogueFilters) => [
      within('unitId'),
      { kind },
      unattended ? sql`t.attended = 0` : null,
      heldFrom != null && sql`t.held_on >= ${heldFrom}::date`,
      heldTo != null && sql`t.held_on < ${heldTo}::date`,
    ],
    order: ['-heldOn', '-id'],
    sorts: { NEWEST: ['-heldOn', '-id'], OLDEST: ['heldOn', 'id'] },
  })

  /** The dialogues of a case. */
  readonly ofCase = this.many('caseId', { name: 'dialogues_of_cases', order: ['heldOn', 'id'] })
}
