import { Secret } from '@province/subgraph/audit'
import { type EnumOf, refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../register/index.ts'
import { AccountsArgs, OpenAccountInput } from './account.input.ts'
import type { AccountRow } from './account.repository.ts'
import { AccountConnection, AccountType, LanguageEnum, NewPasswordType } from './account.type.ts'

/** Accounts: found, opened, locked, given new passwords. */
@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountConnection.Connection, {
    nullable: true,
    description: `Accounts whose home is under the viewer’s \`account.manage\`, by name typed. ${refuses('FORBIDDEN_OR_MISSING', 'SECOND_FACTOR_REQUIRED', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  accounts(@Args(() => AccountsArgs) listing: AccountsArgs, @Ctx() { accounts }: Context) {
    return accounts.list(listing)
  }

  @Query(() => AccountType, {
    nullable: true,
    description: `One account; needs \`account.manage\` on its home. ${refuses('FORBIDDEN_OR_MISSING', 'SECOND_FACTOR_REQUIRED')}`,
  })
  account(
    @Arg('id', () => ID, { description: 'The id of the account.' }) id: string,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.find(id)
  }

  @Mutation(() => NewPasswordType, {
    description: `Opens an account with a random password; needs \`account.manage\` on its home. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'SECOND_FACTOR_REQUIRED')}`,
  })
  openAccount(
    @Arg('input', () => OpenAccountInput, { description: 'Who is to have an account.' }) {
      username,
      displayName,
      unit,
    }: OpenAccountInput,
    @IdempotencyKey() _key: string,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.open({ username, displayName, unitId: unit })
  }

  @Mutation(() => AccountType, {
    description: `Locks an account and ends its sessions; never one’s own. Needs \`account.manage\` wherever it holds a role. ${refusesChange('STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  disableAccount(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { accounts }: Context) {
    return accounts.setDisabled(seen, true)
  }

  @Mutation(() => AccountType, {
    description: `Lets a locked account sign in again. ${refusesChange('STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  enableAccount(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { accounts }: Context) {
    return accounts.setDisabled(seen, false)
  }

  @Mutation(() => NewPasswordType, {
    description: `Gives an account a new random password and ends its sessions; never one’s own. ${refusesChange('STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  resetPassword(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { accounts }: Context) {
    return accounts.resetPassword(seen)
  }

  @Mutation(() => Boolean, {
    description: `The viewer’s own new password, 12 to 200 characters and not the present one; other sessions end. ${refuses('INPUT_INVALID', 'TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED')}`,
  })
  changePassword(
    @Secret() @Arg('current', () => String, { description: 'The present password.' }) current: string,
    @Secret() @Arg('next', () => String, { description: 'The new one.' }) next: string,
    @IdempotencyKey() _key: string,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.changePassword(current, next)
  }

  @Mutation(() => Boolean, {
    description: `The viewer’s present password once more: for five minutes the second factor may be set up, renewed or removed. ${refuses('INPUT_INVALID', 'TOO_MANY_ATTEMPTS', 'UNAUTHENTICATED')}`,
  })
  confirmPassword(
    @Secret() @Arg('password', () => String, { description: 'The present password.' }) password: string,
    @IdempotencyKey() _key: string,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.confirmPassword(password)
  }

  @Mutation(() => AccountType, {
    description: `The language of messages to the viewer where a request asks for none. ${refuses('UNAUTHENTICATED')}`,
  })
  setLanguage(
    @Arg('language', () => LanguageEnum, { description: 'The language of the viewer’s choice.' })
    language: EnumOf<typeof LanguageEnum>,
    @IdempotencyKey() _key: string,
    @Ctx() { accounts }: Context,
  ) {
    return accounts.setLanguage(language)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the account has a second factor.' })
  secondFactor(@Root() account: AccountRow, @Ctx() { accounts }: Context) {
    return accounts.hasSecondFactor(account)
  }
}

export const accountResolvers = [
  AccountResolver,
  unitField(AccountType, 'unit', 'unitId', 'The unit that looks after the account.'),
] as const
