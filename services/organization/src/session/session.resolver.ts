import { DateScalar } from '@province/subgraph/graph'
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../unit/unit.type.ts'
import type { HeldRow } from './session.repository.ts'
import type { ViewerRow } from './session.service.ts'
import { SessionActorType, ViewerGrantType, ViewerSecondFactorType, ViewerType } from './session.type.ts'

/** Signing in and out, and who is signed in. */
@Resolver(() => ViewerType)
export class SessionResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for a stranger.' })
  viewer(@Ctx() { sessions }: Context) {
    return sessions.viewer()
  }

  @Mutation(() => ViewerType, {
    description: 'Opens a session, set as a cookie. Refuses: `UNAUTHENTICATED`, `TOO_MANY_ATTEMPTS`.',
  })
  signIn(
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
    @Ctx() { signIns }: Context,
  ) {
    return signIns.byPassword(username, password)
  }

  @Directive('@inaccessible')
  @Mutation(() => ViewerType, {
    description:
      'Opens a session for whom a provider vouched; for the gateway only. Refuses: `IDENTITY_UNKNOWN`, `FORBIDDEN_OR_MISSING`.',
  })
  openSessionForIdentity(
    @Arg('issuer', () => String) issuer: string,
    @Arg('subject', () => String) subject: string,
    @Ctx() { signIns }: Context,
  ) {
    return signIns.byIdentity(issuer, subject)
  }

  @Mutation(() => Boolean, { description: 'Ends this session. Refuses: `UNAUTHENTICATED`.' })
  signOut(@Ctx() { sessions }: Context) {
    return sessions.signOut()
  }

  @FieldResolver(() => String, { description: 'The name typed to sign in.' })
  username(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.username(viewer)
  }

  @FieldResolver(() => [ViewerGrantType], { description: 'Roles in force today.' })
  grants(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.grantsOf(viewer)
  }

  @FieldResolver(() => DateScalar, {
    description: 'The day it is in the province by the services’ own clock.',
  })
  today(@Ctx() { clock }: Context) {
    return clock.today()
  }

  @FieldResolver(() => ViewerSecondFactorType, {
    description: 'Where the viewer stands with the second factor.',
  })
  secondFactor(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.secondFactorOf(viewer)
  }

  @FieldResolver(() => [String], {
    description:
      'Actions that the viewer’s roles give only after the second factor, which this session has not passed.',
  })
  withheld(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.withheldOf(viewer)
  }

  @FieldResolver(() => [String], { description: 'Every action held today on some unit, each once.' })
  actions(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.actionsOf(viewer)
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer do this action, on that unit or anywhere?' })
  may(
    @Arg('action', () => String) action: string,
    @Arg('on', () => ID, { nullable: true }) on: string | null,
    @Ctx() { sessions }: Context,
  ) {
    return sessions.may(action, on)
  }

  @Directive('@inaccessible')
  @Query(() => SessionActorType, {
    nullable: true,
    description: 'The actor of a session; for the gateway only.',
  })
  sessionActor(
    @Arg('secret', () => String) secret: string,
    @Arg('watching', () => Boolean, { defaultValue: false }) watching: boolean,
    @Ctx() { sessions }: Context,
  ) {
    return sessions.actorOf(secret, watching)
  }
}

/** The unit of a viewer's role. */
@Resolver(() => ViewerGrantType)
export class ViewerGrantResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit the role is held on.' })
  unit(@Root() grant: HeldRow, @Ctx() { sessions }: Context) {
    return sessions.unitOf(grant)
  }
}
