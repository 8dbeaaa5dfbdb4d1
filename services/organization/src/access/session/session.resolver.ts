import { Secret } from '@province/subgraph/audit'
import { DateScalar, refuses } from '@province/subgraph/graph'
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType } from '../../register/index.ts'
import { LanguageEnum } from '../account/account.type.ts'
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
    description: `Opens a session, set as a cookie. ${refuses('UNAUTHENTICATED', 'TOO_MANY_ATTEMPTS')}`,
  })
  signIn(
    @Arg('username', () => String, { description: 'The name typed to sign in.' }) username: string,
    @Secret() @Arg('password', () => String, { description: 'The password.' }) password: string,
    @Ctx() { signIns }: Context,
  ) {
    return signIns.byPassword(username, password)
  }

  @Directive('@inaccessible')
  @Mutation(() => ViewerType, {
    description: `Opens a session for whom a provider vouched; for the gateway only. ${refuses('IDENTITY_UNKNOWN', 'FORBIDDEN_OR_MISSING')}`,
  })
  openSessionForIdentity(
    @Arg('issuer', () => String, { description: 'The address by which the provider names itself.' })
    issuer: string,
    @Arg('subject', () => String, { description: 'The provider’s own word for the person.' }) subject: string,
    @Ctx() { signIns }: Context,
  ) {
    return signIns.byIdentity(issuer, subject)
  }

  @Mutation(() => Boolean, { description: `Ends this session. ${refuses('UNAUTHENTICATED')}` })
  signOut(@Ctx() { sessions }: Context) {
    return sessions.signOut()
  }

  @FieldResolver(() => String, { description: 'The name typed to sign in.' })
  username(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.username(viewer)
  }

  @FieldResolver(() => LanguageEnum, {
    nullable: true,
    description: 'The language the viewer chose to be answered in; null while they have chosen none.',
  })
  language(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.languageOf(viewer)
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

  @FieldResolver(() => Boolean, {
    description:
      'Whether the password is of somebody else’s making: until it is changed nothing else is answered.',
  })
  passwordDue(@Root() viewer: ViewerRow, @Ctx() { sessions }: Context) {
    return sessions.passwordDue(viewer)
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
    @Arg('action', () => String, { description: 'The action, such as `report.read`.' }) action: string,
    @Arg('on', () => ID, { nullable: true, description: 'The unit; left out, any.' }) on: string | null,
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
    @Secret() @Arg('secret', () => String, { description: 'The secret of the session.' }) secret: string,
    @Arg('watching', () => Boolean, {
      defaultValue: false,
      description: 'Whether who asks only watches: that does not keep a session alive.',
    })
    watching: boolean,
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
