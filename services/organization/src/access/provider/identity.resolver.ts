import { refusesChange } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import type { AccountRow } from '../account/account.repository.ts'
import { AccountType } from '../account/account.type.ts'
import { ProviderIdentityType } from './identity.type.ts'

/** Identities at providers that accounts are bound to. */
@Resolver(() => AccountType)
export class IdentityResolver {
  @FieldResolver(() => [ProviderIdentityType], {
    description: 'The identities by which it may be signed in to.',
  })
  identities(@Root() account: AccountRow, @Ctx() { identities }: Context) {
    return identities.ofAccount(account)
  }

  @Mutation(() => AccountType, {
    description: `Binds an account to an identity at a provider; its sessions end. Needs \`account.manage\`, never on oneself. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  linkIdentity(
    @Args(() => VersionedArgs) seen: VersionedArgs,
    @Arg('issuer', () => String, { description: 'The address by which the provider names itself.' })
    issuer: string,
    @Arg('subject', () => String, { description: 'The provider’s own word for the person.' }) subject: string,
    @Ctx() { identities }: Context,
  ) {
    return identities.link(seen, { issuer, subject })
  }

  @Mutation(() => AccountType, {
    description: `Unbinds an account from an identity; its sessions end. ${refusesChange('SECOND_FACTOR_REQUIRED')}`,
  })
  unlinkIdentity(
    @Args(() => VersionedArgs) seen: VersionedArgs,
    @Arg('identity', () => ID, { description: 'The identity that is unbound.' }) identity: string,
    @Ctx() { identities }: Context,
  ) {
    return identities.unlink(seen, identity)
  }
}
