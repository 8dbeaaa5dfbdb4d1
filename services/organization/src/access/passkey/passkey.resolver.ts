import { Secret } from '@province/subgraph/audit'
import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { ViewerSecondFactorType, ViewerType } from '../session/session.type.ts'
import { PasskeyType } from './passkey.type.ts'

/** Passkeys: added, shown at sign-in, removed. */
@Resolver(() => ViewerSecondFactorType)
export class PasskeyResolver {
  @FieldResolver(() => [PasskeyType], { description: 'The viewer’s passkeys, the oldest first.' })
  passkeys(@Ctx() { passkeys }: Context) {
    return passkeys.mine()
  }

  @Mutation(() => String, {
    description: `What a device is asked for a new passkey, as WebAuthn’s creation options in JSON; answered by \`addPasskey\` within five minutes. ${refuses('PASSWORD_REQUIRED', 'STEP_NOT_ALLOWED', 'UNAUTHENTICATED')}`,
  })
  beginPasskey(@IdempotencyKey() _key: string, @Ctx() { passkeys }: Context) {
    return passkeys.begin()
  }

  @Mutation(() => PasskeyType, {
    description: `Adds the passkey that a device made: from then on it passes the second factor as a code does. ${refuses('PASSWORD_REQUIRED', 'SECOND_FACTOR_INVALID', 'INPUT_INVALID', 'STEP_NOT_ALLOWED', 'UNAUTHENTICATED')}`,
  })
  addPasskey(
    @Arg('name', () => String, {
      description: 'By which its owner tells it from others: at most 60 characters.',
    })
    name: string,
    @Secret()
    @Arg('answer', () => String, { description: 'What the device answered, as WebAuthn’s JSON.' })
    answer: string,
    @IdempotencyKey() _key: string,
    @Ctx() { passkeys }: Context,
  ) {
    return passkeys.add(name, answer)
  }

  @Mutation(() => Boolean, {
    description: `Takes a passkey of the viewer away. ${refuses('PASSWORD_REQUIRED', 'FORBIDDEN_OR_MISSING', 'UNAUTHENTICATED')}`,
  })
  removePasskey(
    @Arg('passkey', () => ID, { description: 'The id of the passkey.' }) passkey: string,
    @IdempotencyKey() _key: string,
    @Ctx() { passkeys }: Context,
  ) {
    return passkeys.remove(passkey)
  }

  @Mutation(() => String, {
    description: `What a device is asked at sign-in, as WebAuthn’s request options in JSON; answered by \`passByPasskey\` within five minutes. ${refuses('STEP_NOT_ALLOWED', 'UNAUTHENTICATED')}`,
  })
  beginPassByPasskey(@Ctx() { passkeys }: Context) {
    return passkeys.beginPass()
  }

  @Mutation(() => ViewerType, {
    description: `The second step of signing in, by a passkey; the session goes on under a new cookie. ${refuses('SECOND_FACTOR_INVALID', 'STEP_NOT_ALLOWED', 'TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED')}`,
  })
  passByPasskey(
    @Secret()
    @Arg('answer', () => String, { description: 'What the device answered, as WebAuthn’s JSON.' })
    answer: string,
    @Ctx() { passkeys }: Context,
  ) {
    return passkeys.pass(answer)
  }
}
