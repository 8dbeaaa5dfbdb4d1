import { auditedActorType } from '@province/subgraph/audit'
import { enumOf } from '@province/subgraph/graph'

export const AuditedActorKindEnum = enumOf('AuditedActorKind', 'What kind of actor it is.', {
  ACCOUNT: 'Somebody who signs in.',
  CLIENT: 'An API client.',
  SERVICE: 'A part of this system.',
})

/** Who is named in an audit, here with what they are called. */
export const AuditedActorType = auditedActorType()
