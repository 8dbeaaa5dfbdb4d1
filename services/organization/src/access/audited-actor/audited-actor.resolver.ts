import { refuses } from '@province/subgraph/graph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { AuditedActorKindEnum, AuditedActorType } from './audited-actor.type.ts'

/** What those in an audit are called. */
@Resolver(() => AuditedActorType)
export class AuditedActorResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: `What the actor is called now; null when nobody has this id. Needs \`audit.read\` or \`actor.name\`. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  displayName(@Root() { id }: { id: string }, @Ctx() { auditedActors }: Context) {
    return auditedActors.displayName(id)
  }

  @FieldResolver(() => AuditedActorKindEnum, {
    nullable: true,
    description: `What kind of actor it is. Needs \`audit.read\` or \`actor.name\`. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  kind(@Root() { id }: { id: string }, @Ctx() { auditedActors }: Context) {
    return auditedActors.kind(id)
  }
}
