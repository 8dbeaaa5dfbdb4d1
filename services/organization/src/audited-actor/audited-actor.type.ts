import { auditedActorType } from '@province/subgraph/audit'
import { registerEnumType } from 'type-graphql'

const kinds = { ACCOUNT: 'ACCOUNT', CLIENT: 'CLIENT', SERVICE: 'SERVICE' } as const

registerEnumType(kinds, {
  name: 'AuditedActorKind',
  description: 'What kind of actor it is.',
  valuesConfig: {
    ACCOUNT: { description: 'Somebody who signs in.' },
    CLIENT: { description: 'An API client.' },
    SERVICE: { description: 'A part of this system.' },
  },
})

export const AuditedActorKindEnum = kinds

/** Who stands in an audit, here with what they are called. */
export const AuditedActorType = auditedActorType()
