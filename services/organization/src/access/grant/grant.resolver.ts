import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../register/index.ts'
import type { AccountRow } from '../account/account.repository.ts'
import { AccountType } from '../account/account.type.ts'
import { EndGrantArgs, GrantProposalsArgs, GrantRoleInput } from './grant.input.ts'
import type { GrantRow } from './grant.repository.ts'
import { GrantConnection, GrantStepEnum, GrantType, RoleType } from './grant.type.ts'
import { grantLifecycle } from './grant-lifecycle.ts'

/** Grants: given, ended and decided. */
@Resolver(() => GrantType)
export class GrantResolver {
  @Query(() => [RoleType], {
    nullable: true,
    description: `Every role that can be granted. ${refuses('FORBIDDEN_OR_MISSING', 'SECOND_FACTOR_REQUIRED')}`,
  })
  roles(@Ctx() { grants }: Context) {
    return grants.roles()
  }

  @Query(() => GrantConnection.Connection, {
    nullable: true,
    description: `Grants that wait for a second person, under the viewer’s \`grant.confirm\`. ${refuses('FORBIDDEN_OR_MISSING', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  grantProposals(@Args(() => GrantProposalsArgs) asked: GrantProposalsArgs, @Ctx() { grants }: Context) {
    return grants.proposals(asked)
  }

  @Mutation(() => GrantType, {
    description: `Grants a role on a unit; needs \`grant.manage\` on it and on the home of the account, never one’s own. A custodian is only proposed: a second person confirms. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  grantRole(
    @Arg('input', () => GrantRoleInput, { description: 'Who is granted what, where.' }) {
      account,
      role,
      unit,
      validFrom,
      validTo,
    }: GrantRoleInput,
    @IdempotencyKey() _key: string,
    @Ctx() { grants }: Context,
  ) {
    return grants.give({ accountId: account, role, unitId: unit }, { from: validFrom, to: validTo ?? null })
  }

  @Mutation(() => GrantType, {
    description: `Ends a grant; it stops working within 5 seconds of that day’s beginning. Needs \`grant.manage\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  endGrant(@Args(() => EndGrantArgs) { endsOn, ...seen }: EndGrantArgs, @Ctx() { grants }: Context) {
    return grants.end(seen, endsOn)
  }

  @Mutation(() => GrantType, {
    description: `A second person says yes to a proposed grant: neither who proposed it nor who is named. Needs \`grant.confirm\` on its unit. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  confirmGrant(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { grants }: Context) {
    return grants.confirm(seen)
  }

  @Mutation(() => GrantType, {
    description: `A second person says no to a proposed grant. Needs \`grant.confirm\` on its unit. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  refuseGrant(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { grants }: Context) {
    return grants.refuse(seen)
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'Who holds it; null where the viewer may not see the account.',
  })
  account(@Root() { accountId }: GrantRow, @Ctx() { accounts }: Context) {
    return accounts.referred(accountId)
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'Who gave or proposed it; null where the viewer may not see the account.',
  })
  grantedBy(@Root() { grantedBy }: GrantRow, @Ctx() { accounts }: Context) {
    return accounts.referred(grantedBy)
  }
}

/** What an account is granted. */
@Resolver(() => AccountType)
export class AccountGrantsResolver {
  @FieldResolver(() => [GrantType], {
    description: 'Its grants that the viewer may see, those without an end first.',
  })
  grants(@Root() account: AccountRow, @Ctx() { grants }: Context) {
    return grants.ofAccount(account)
  }
}

export const grantResolvers = [
  GrantResolver,
  stepsField(GrantType, GrantStepEnum, grantLifecycle, 'What a second person may do with it next.'),
  AccountGrantsResolver,
  unitField(GrantType, 'unit', 'unitId', 'The unit below which it reaches.'),
] as const
