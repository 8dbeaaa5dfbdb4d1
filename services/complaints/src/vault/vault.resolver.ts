import { Secret } from '@province/subgraph/audit'
import { refuses } from '@province/subgraph/graph'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { fingerprintOf } from './holder-signing.ts'
import type { VaultHolderRow } from './vault.repository.ts'
import { RecoveryHalfType, VaultHolderType } from './vault.type.ts'

/** The keys of the vault. */
@Resolver(() => VaultHolderType)
export class VaultResolver {
  @Query(() => [VaultHolderType], {
    nullable: true,
    description: `For whom records are closed now; none: the vault is not set up, and nothing is taken in. For who reads complaints or makes the keys. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  vaultHolders(@Ctx() { vaultKeys }: Context) {
    return vaultKeys.holders()
  }

  @Mutation(() => RecoveryHalfType, {
    description: `Makes the recovery key, where there is none, and shows its first half; needs \`vault.set_up\`. ${refuses('FORBIDDEN_OR_MISSING', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  beginVaultRecovery(
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { vaultKeys }: Context,
  ) {
    return vaultKeys.beginRecovery()
  }

  @Mutation(() => RecoveryHalfType, {
    description: `Shows the second half to another person than the first and puts the key in force; needs \`vault.set_up\`. ${refuses('FORBIDDEN_OR_MISSING', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  completeVaultRecovery(
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { vaultKeys }: Context,
  ) {
    return vaultKeys.completeRecovery()
  }

  @Mutation(() => VaultHolderType, {
    description: `Makes the key of the custodian who asks and has none; needs \`vault.hold_key\`. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  enrolAsCustodian(
    @Secret()
    @Arg('passphrase', () => String, { description: '12 to 200 characters, which only the custodian knows.' })
    passphrase: string,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { vaultKeys }: Context,
  ) {
    return vaultKeys.enrol(passphrase)
  }

  @Mutation(() => VaultHolderType, {
    description: `Confirms a custodian’s key, by its fingerprint as the custodian reads it out: from then on records are closed for it. By another person; needs \`vault.set_up\`. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'SECOND_FACTOR_REQUIRED')}`,
  })
  confirmVaultHolder(
    @Arg('id', () => ID, { description: 'The id of the holder.' }) id: string,
    @Arg('fingerprint', () => String, {
      description: 'As the custodian sees it; spaces and case do not matter.',
    })
    fingerprint: string,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { vaultKeys }: Context,
  ) {
    return vaultKeys.confirm(id, fingerprint)
  }

  @FieldResolver(() => String, {
    description: 'Twenty letters of the hash of the public key, by which two people compare it.',
  })
  fingerprint(@Root() { publicHex }: VaultHolderRow) {
    return fingerprintOf(Buffer.from(publicHex, 'hex'))
  }
}
