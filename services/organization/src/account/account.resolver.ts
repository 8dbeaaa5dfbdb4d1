import { VersionedArgs } from '@province/subgraph/work'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../unit/unit.type.ts'
import { AccountsArgs, OpenAccountInput } from './account.input.ts'
import type { AccountRow } from './account.repository.ts'
import { AccountConnection, AccountType, NewPasswordType } from './account.type.ts'

/** Accounts: found, opened, locked, given new passwords. */
@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountConnection.Connection, {
    nullable: true,
    description:
      'Accounts whose home is under the viewer’s `account.manage`, by name typed. Refuses: `FORBIDDEN_OR_MISSING`, `SECOND_FACTOR_REQUIRED`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  accounts(@Args(() => AccountsArgs) listing: AccountsArgs, @Ctx() { accounts }: Context) {
    return accounts.list(listing)
  }

  @Query(() => AccountType, {
    nullable: true,
    description:
      'One account; needs `account.manage` on its home. Refuses: `FORBIDDEN_OR_MISSING`, `SECOND_FACTOR_REQUIRED`.',
  })
  account(@Arg('id', () => ID) id: string, @Ctx() { accounts }: Context) {
    return accounts.find(id)
  }

  @Mutation(() => NewPasswordType, {
    description:
      'Opens an account with a random password; needs `account.manage` on its home. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID` also when somebody has the name, `SECOND_FACTOR_REQUIRED`.',
  })
  openAccount(
    @Arg('input', () => OpenAccountInput) { username, displayName, unit }: OpenAccountInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.open({ username, displayName, unitId: unit })
  }

  @Mutation(() => AccountType, {
    description:
      'Locks an account and ends its sessions; never one’s own. Needs `account.manage` wherever it holds a role. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`, `SECOND_FACTOR_REQUIRED`.',
  })
  disableAccount(
    @Args(() => VersionedArgs) { id, expectedVersion }: VersionedArgs,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.setDisabled(id, expectedVersion, true)
  }

  @Mutation(() => AccountType, {
    description:
      'Lets a locked account sign in again. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`, `SECOND_FACTOR_REQUIRED`.',
  })
  enableAccount(
    @Args(() => VersionedArgs) { id, expectedVersion }: VersionedArgs,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.setDisabled(id, expectedVersion, false)
  }

  @Mutation(() => NewPasswordType, {
    description:
      'Gives an account a new random password and ends its sessions; never one’s own. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`, `SECOND_FACTOR_REQUIRED`.',
  })
  resetPassword(
    @Args(() => VersionedArgs) { id, expectedVersion }: VersionedArgs,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.resetPassword(id, expectedVersion)
  }

  @Mutation(() => Boolean, {
    description:
      'The viewer’s own new password, 12 to 200 characters and not the present one; other sessions end. Refuses: `INPUT_INVALID`, `TOO_MANY_ATTEMPTS`, `UNAUTHENTICATED`.',
  })
  changePassword(
    @Arg('current', () => String) current: string,
    @Arg('next', () => String) next: string,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.changePassword(current, next)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that looks after the account.' })
  unit(@Root() { unitId }: AccountRow, @Ctx() { units }: Context) {
    return units.referred(unitId)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the account has a second factor.' })
  secondFactor(@Root() account: AccountRow, @Ctx() { accounts }: Context) {
    return accounts.hasSecondFactor(account)
  }
}
