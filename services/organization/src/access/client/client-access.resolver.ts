import { Secret } from '@province/subgraph/audit'
import { Arg, Args, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { SessionActorType } from '../session/session.type.ts'
import { ClientTokenType, OpenClientTokenArgs, RevokeClientTokenArgs } from './client-access.type.ts'

/** How the gateway learns of clients. */
@Resolver()
export class ClientAccessResolver {
  @Directive('@inaccessible')
  @Query(() => SessionActorType, {
    nullable: true,
    description: 'The actor of an API key or access token; for the gateway only.',
  })
  clientActor(
    @Secret() @Arg('secret', () => String, { description: 'The API key or access token.' }) secret: string,
    @Ctx() { clientAccess }: Context,
  ) {
    return clientAccess.actorOf(secret)
  }

  @Directive('@inaccessible')
  @Mutation(() => ClientTokenType, {
    nullable: true,
    description: 'Opens an access token of ten minutes; null for wrong credentials; for the gateway only.',
  })
  openClientToken(
    @Args(() => OpenClientTokenArgs) args: OpenClientTokenArgs,
    @Ctx() { clientAccess }: Context,
  ) {
    return clientAccess.openToken(args)
  }

  @Directive('@inaccessible')
  @Mutation(() => Boolean, {
    description:
      'Ends an access token of the client at once; false for wrong credentials; for the gateway only.',
  })
  revokeClientToken(
    @Args(() => RevokeClientTokenArgs) args: RevokeClientTokenArgs,
    @Ctx() { clientAccess }: Context,
  ) {
    return clientAccess.revokeToken(args)
  }
}
