import { Secret } from '@province/subgraph/audit'
import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, Directive, ID, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { ViewerType } from '../session/session.type.ts'
import { EntryLinkType } from './entry-link.type.ts'

/** Links by which people come in once. */
@Resolver()
export class EntryLinkResolver {
  @Directive('@inaccessible')
  @Mutation(() => EntryLinkType, {
    description: `Makes a link that holds for an hour; for the operator’s command only. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  issueEntryLink(
    @Arg('id', () => ID, { description: 'The id of the account.' }) id: string,
    @IdempotencyKey() _key: string,
    @Ctx() { entryLinks }: Context,
  ) {
    return entryLinks.issue(id)
  }

  @Mutation(() => ViewerType, {
    description: `Comes in by a link that the operator made: sets the password and opens a session, once. ${refuses('LINK_EXPIRED', 'INPUT_INVALID')}`,
  })
  enterByLink(
    @Secret() @Arg('secret', () => String, { description: 'The secret of the link.' }) secret: string,
    @Secret()
    @Arg('next', () => String, { description: 'The new password, 12 to 200 characters.' })
    next: string,
    @Ctx() { entryLinks }: Context,
  ) {
    return entryLinks.enter(secret, next)
  }
}
