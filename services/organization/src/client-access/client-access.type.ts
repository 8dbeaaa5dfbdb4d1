import { DateTimeScalar } from '@province/subgraph/graph'
import { ArgsType, Directive, Field, ID, ObjectType } from 'type-graphql'

/** An access token that was opened. */
@Directive('@inaccessible')
@ObjectType('ClientToken', { description: 'An access token; between organization and the gateway only.' })
export class ClientTokenType {
  @Field(() => [String])
  actions!: string[]

  @Field(() => DateTimeScalar)
  expiresAt!: string
}

/** Client credentials as RFC 6749 has them, and the hash of the token the gateway will hand out. */
@ArgsType()
export class OpenClientTokenArgs {
  @Field(() => ID)
  clientId!: string

  @Field(() => String)
  secret!: string

  @Field(() => String)
  tokenHash!: string

  @Field(() => String)
  idempotencyKey!: string
}
