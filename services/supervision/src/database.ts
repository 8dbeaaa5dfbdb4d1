import { DelegationMapping } from './delegation/delegation.mapping.ts'
import { ThemeMapping } from './theme/theme.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [ThemeMapping, DelegationMapping]
