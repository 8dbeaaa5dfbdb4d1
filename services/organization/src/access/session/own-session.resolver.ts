import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { MySessionsArgs, SessionConnection, SessionType } from './own-session.type.ts'
import type { SessionRow } from './session.repository.ts'

/** Sessions seen and ended by their owner. */
@Resolver(() => SessionType)
export class OwnSessionResolver {
  @Query(() => SessionConnection.Connection, {
    nullable: true,
    description: `The live sessions of the viewer, the latest used first. ${refuses('UNAUTHENTICATED', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  mySessions(@Args(() => MySessionsArgs) asked: MySessionsArgs, @Ctx() { ownSessions }: Context) {
    return ownSessions.list(asked)
  }

  @Mutation(() => Boolean, {
    description: `Ends one session of the viewer; it stops working within 5 seconds. ${refuses('FORBIDDEN_OR_MISSING', 'UNAUTHENTICATED')}`,
  })
  endSession(
    @Arg('id', () => ID, { description: 'The session that is ended.' }) id: string,
    @IdempotencyKey() _key: string,
    @Ctx() { ownSessions }: Context,
  ) {
    return ownSessions.end(id)
  }

  @Mutation(() => Int, {
    description: `Ends every other session of the viewer; answers how many sessions. ${refuses('UNAUTHENTICATED')}`,
  })
  endOtherSessions(@IdempotencyKey() _key: string, @Ctx() { ownSessions }: Context) {
    return ownSessions.endOthers()
  }

  @Mutation(() => Int, {
    description: `Ends every session of an account; answers how many sessions. Needs \`account.manage\` there. ${refuses('FORBIDDEN_OR_MISSING', 'SECOND_FACTOR_REQUIRED')}`,
  })
  endSessionsOf(
    @Arg('account', () => ID, { description: 'The account whose sessions are ended.' }) account: string,
    @IdempotencyKey() _key: string,
    @Ctx() { ownSessions }: Context,
  ) {
    return ownSessions.endOf(account)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the session that asks.' })
  isPresent(@Root() session: SessionRow, @Ctx() { ownSessions }: Context) {
    return ownSessions.isPresent(session)
  }
}
