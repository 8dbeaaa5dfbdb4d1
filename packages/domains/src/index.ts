export type { ActionDeclaration, DomainDeclaration, Label } from './declare.ts'
export {
  allRoles,
  clientActions,
  DOMAIN_NAMES,
  DOMAINS,
  heldAfterSecondFactor,
  readActions,
} from './registry.ts'
