import { computed, Repository, type Row } from '@province/subgraph/read'
import { ReorganisationStepMapping } from './reorganisation.mapping.ts'

/** One step of a reorganisation as it is shown. */
export type ReorganisationStepRow = Row<ReorganisationStepRepository>

/** Steps of reorganisations. */
export class ReorganisationStepRepository extends Repository.of(ReorganisationStepMapping, {
  hidden: ['id', 'unitId', 'actor', 'actorName'],
  computed: { by: computed<string>('t.actor_name') },
}) {
  /** The steps of a reorganisation, the earliest first. */
  readonly ofReorganisation = this.many('reorganisationId', {
    name: 'reorganisation_steps',
    order: ['at', 'id'],
  })
}
