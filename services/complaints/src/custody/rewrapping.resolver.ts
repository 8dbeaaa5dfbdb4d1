import { Secret } from '@province/subgraph/audit'
import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { VaultHolderRow } from '../vault/vault.repository.ts'
import { VaultHolderType } from '../vault/vault.type.ts'
import { VaultRewrappingType } from './rewrapping.type.ts'

const HOLDER = 'The custodian for whom records are closed, confirmed by two people.'

/** How records are closed anew. */
@Resolver(() => VaultHolderType)
export class RewrappingResolver {
  @Mutation(() => VaultRewrappingType, {
    description: `Closes some records that who asks opens for another custodian as well, by the own passphrase; needs \`vault.hold_key\`. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'KEY_NOT_IN_FORCE', 'TOO_MANY_ATTEMPTS', 'SECOND_FACTOR_REQUIRED')}`,
  })
  rewrapVault(
    @Arg('holder', () => ID, { description: HOLDER }) holder: string,
    @Secret()
    @Arg('passphrase', () => String, { description: 'That of the own key.' })
    passphrase: string,
    @IdempotencyKey() _key: string,
    @Ctx() { rewrapping }: Context,
  ) {
    return rewrapping.byPassphrase(holder, passphrase)
  }

  @Mutation(() => VaultRewrappingType, {
    description: `Closes some records for a custodian by the two halves of the recovery key; needs \`vault.set_up\`. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'SECOND_FACTOR_REQUIRED')}`,
  })
  recoverVault(
    @Arg('holder', () => ID, { description: HOLDER }) holder: string,
    @Secret()
    @Arg('firstHalf', () => String, { description: 'One half, as it was written down.' })
    first: string,
    @Secret()
    @Arg('secondHalf', () => String, { description: 'The other half.' })
    second: string,
    @IdempotencyKey() _key: string,
    @Ctx() { rewrapping }: Context,
  ) {
    return rewrapping.byHalves(holder, { first, second })
  }

  @Mutation(() => VaultRewrappingType, {
    description: `Ends a custodian’s key and takes records from it, each only where another holder opens it; by another person, needs \`vault.set_up\`. ${refusesChange('STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  endVaultHolder(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { rewrapping }: Context) {
    return rewrapping.end(seen)
  }

  @Mutation(() => VaultRewrappingType, {
    description: `Goes on taking records from a holder who has ended; needs \`vault.set_up\`. ${refuses('FORBIDDEN_OR_MISSING', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  emptyVaultHolder(
    @Arg('holder', () => ID, { description: 'The holder who has ended.' }) holder: string,
    @IdempotencyKey() _key: string,
    @Ctx() { rewrapping }: Context,
  ) {
    return rewrapping.takeFrom(holder)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many records it does not open yet; null for who neither holds a key nor makes them.',
  })
  recordsLeft(@Root() { id }: VaultHolderRow, @Ctx() { rewrapping }: Context) {
    return rewrapping.leftOf(id)
  }
}
