import { Repository, type Row } from '@province/subgraph/read'
import { DelegationMapping } from './delegation.mapping.ts'

/** A delegation as it is shown. */
export type DelegationRow = Row<DelegationRepository>

/** Delegations, read by their themes. */
export class DelegationRepository extends Repository.of(DelegationMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The delegations that a theme opened. */
  readonly ofTheme = this.many('themeId', { name: 'delegations_of_themes', order: ['decidedOn', 'id'] })
}
