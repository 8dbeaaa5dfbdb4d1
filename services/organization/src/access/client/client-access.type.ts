import { Secret } from '@province/subgraph/audit'
import { DateTimeScalar } from '@province/subgraph/graph'
import { ArgsType, Directive, Field, ID, ObjectType } from 'type-graphql'

/** An access token that was opened. */
@Directive('@inaccessible')
@ObjectType('ClientToken', { description: 'An access token; between organization and the gateway only.' })
export class ClientTokenType {
  @Field(() => [String], {
    nullable: true,
    description: 'What it may do; null: nothing was opened, since the scope is wider than the client.',
  })
  actions!: string[] | null

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  expiresAt!: string
}

/** Client credentials as RFC 6749 has them, and the hash of the token the gateway will hand out. */
@ArgsType()
export class RevokeClientTokenArgs {
  @Field(() => ID, { description: 'The id of the client.' })
  clientId!: string

  @Secret()
  @Field(() => String, { description: 'A living key of the client.' })
  secret!: string

  @Secret()
  @Field(() => String, { description: 'The hash of the token that is meant.' })
  tokenHash!: string

  @Field(() => String, { description: 'Same key and input, same answer.' })
  idempotencyKey!: string
}

/** … and what the token shall be for. */
@ArgsType()
export class OpenClientTokenArgs extends RevokeClientTokenArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'The actions it shall be good for, of those the client has; null: all of them.',
  })
  scope?: string[] | null
}
