import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { RecoveryHalfType, VaultHolderType } from './vault.type.ts'

/** The keys of the vault. */
@Resolver(() => VaultHolderType)
export class VaultResolver {
  @Query(() => [VaultHolderType], {
    nullable: true,
    description:
      'For whom records are closed now; none: the vault is not set up, and nothing is taken in. For who reads complaints or makes the keys. Refuses: `FORBIDDEN_OR_MISSING`.',
  })
  vaultHolders(@Ctx() { vaultKeys }: Context) {
    return vaultKeys.holders()
  }

  @Mutation(() => RecoveryHalfType, {
    description:
      'Makes the recovery key and shows its first half; needs `vault.set_up`. Refuses: `FORBIDDEN_OR_MISSING`, `STEP_NOT_ALLOWED` where there is one, `SECOND_FACTOR_REQUIRED`.',
  })
  beginVaultRecovery(@Arg('idempotencyKey', () => String) _key: string, @Ctx() { vaultKeys }: Context) {
    return vaultKeys.beginRecovery()
  }

  @Mutation(() => RecoveryHalfType, {
    description:
      'Shows the second half to another person and puts the key in force; needs `vault.set_up`. Refuses: `FORBIDDEN_OR_MISSING`, `STEP_NOT_ALLOWED` for who holds the first half, `SECOND_FACTOR_REQUIRED`.',
  })
  completeVaultRecovery(@Arg('idempotencyKey', () => String) _key: string, @Ctx() { vaultKeys }: Context) {
    return vaultKeys.completeRecovery()
  }

  @Mutation(() => VaultHolderType, {
    description:
      'Makes the key of the custodian who asks; needs `vault.hold_key`. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID` for a short passphrase, `STEP_NOT_ALLOWED` where there is one, `SECOND_FACTOR_REQUIRED`.',
  })
  enrolAsCustodian(
    @Arg('passphrase', () => String) passphrase: string,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { vaultKeys }: Context,
  ) {
    return vaultKeys.enrol(passphrase)
  }
}
