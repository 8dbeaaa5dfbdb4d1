import { Secret } from '@province/subgraph/audit'
import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { AccountType } from '../account/account.type.ts'
import { ViewerSecondFactorType, ViewerType } from '../session/session.type.ts'
import { RecoveryCodesType, SecondFactorEnrolmentType } from './second-factor.type.ts'

/** The second factor: set up, shown at sign-in, renewed and removed. */
@Resolver(() => ViewerSecondFactorType)
export class SecondFactorResolver {
  @FieldResolver(() => Int, { description: 'How many recovery codes are left, counted in codes.' })
  recoveryCodesLeft(@Ctx() { secondFactors }: Context) {
    return secondFactors.codesLeft()
  }

  @Mutation(() => SecondFactorEnrolmentType, {
    description: `Makes a new secret for the viewer’s app; it counts after \`confirmSecondFactor\`. ${refuses('PASSWORD_REQUIRED', 'STEP_NOT_ALLOWED', 'UNAUTHENTICATED')}`,
  })
  beginSecondFactor(@IdempotencyKey() _key: string, @Ctx() { secondFactors }: Context) {
    return secondFactors.begin()
  }

  @Mutation(() => RecoveryCodesType, {
    description: `Turns the second factor on by a code of the app, and counts as passing it: the session goes on under a new cookie. ${refuses('SECOND_FACTOR_INVALID', 'STEP_NOT_ALLOWED', 'TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED')}`,
  })
  confirmSecondFactor(
    @Secret()
    @Arg('code', () => String, { description: 'A code of the app, or a recovery code.' })
    code: string,
    @IdempotencyKey() _key: string,
    @Ctx() { secondFactors }: Context,
  ) {
    return secondFactors.confirm(code)
  }

  @Mutation(() => ViewerType, {
    description: `The second step of signing in: a code of the app or a recovery code, each good once; the session goes on under a new cookie. ${refuses('SECOND_FACTOR_INVALID', 'STEP_NOT_ALLOWED', 'TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED')}`,
  })
  passSecondFactor(
    @Secret()
    @Arg('code', () => String, { description: 'A code of the app, or a recovery code.' })
    code: string,
    @Ctx() { secondFactors }: Context,
  ) {
    return secondFactors.pass(code)
  }

  @Mutation(() => RecoveryCodesType, {
    description: `Ten new recovery codes instead of those that are left. ${refuses('PASSWORD_REQUIRED', 'SECOND_FACTOR_INVALID', 'STEP_NOT_ALLOWED', 'TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED')}`,
  })
  renewRecoveryCodes(
    @Secret()
    @Arg('code', () => String, { description: 'A code of the app, or a recovery code.' })
    code: string,
    @IdempotencyKey() _key: string,
    @Ctx() { secondFactors }: Context,
  ) {
    return secondFactors.renewCodes(code)
  }

  @Mutation(() => Boolean, {
    description: `Turns the viewer’s second factor off. ${refuses('PASSWORD_REQUIRED', 'SECOND_FACTOR_INVALID', 'STEP_NOT_ALLOWED', 'TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED')}`,
  })
  removeSecondFactor(
    @Secret()
    @Arg('code', () => String, { description: 'A code of the app, or a recovery code.' })
    code: string,
    @IdempotencyKey() _key: string,
    @Ctx() { secondFactors }: Context,
  ) {
    return secondFactors.remove(code)
  }

  @Mutation(() => AccountType, {
    description: `Takes away the second factor of an account whose device is lost and ends its sessions; needs \`account.manage\` there, never on oneself. ${refusesChange('STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  resetSecondFactor(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { secondFactors }: Context) {
    return secondFactors.reset(seen)
  }
}
