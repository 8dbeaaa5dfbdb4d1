export type { ActionDeclaration, DomainDeclaration, Label } from './declare.ts'
export {
  allRoles,
  clientActions,
  contentActions,
  DOMAIN_NAMES,
  DOMAINS,
  duties,
  heldAfterSecondFactor,
  readActions,
} from './registry.ts'
