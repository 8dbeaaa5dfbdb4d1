import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { FollowUpType } from '../follow-up/follow-up.type.ts'
import type { FollowUpEntryRow } from '../follow-up/follow-up-entry.repository.ts'
import { FollowUpEntryType } from '../follow-up/follow-up-entry.type.ts'
import type { SessionRow } from '../session/session.repository.ts'
import { SessionType } from '../session/session.type.ts'

/** The session in which something was looked at again. */
@Resolver(() => FollowUpEntryType)
class LookedAgainResolver {
  @FieldResolver(() => SessionType, {
    nullable: true,
    description: 'Of a new supervision: the session that looks again, where it is in sight.',
  })
  session(@Root() { sessionId }: FollowUpEntryRow, @Ctx() { sessions }: Context) {
    return sessionId ? sessions.byId(sessionId) : null
  }
}

/** What a session looks at again. */
@Resolver(() => SessionType)
class ReSupervisedResolver {
  @FieldResolver(() => [FollowUpType], {
    description: 'What was found wanting earlier and is supervised again in it, as far as it is in sight.',
  })
  reSupervised(@Root() { id }: SessionRow, @Ctx() { followUps }: Context) {
    return followUps.reSupervisedIn(id)
  }
}

export const reSupervisionResolvers = [LookedAgainResolver, ReSupervisedResolver] as const
