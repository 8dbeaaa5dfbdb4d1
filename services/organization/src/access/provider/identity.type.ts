import { Field, ID, ObjectType } from 'type-graphql'

/** An identity at a provider that an account is bound to. */
@ObjectType('ProviderIdentity', {
  description: 'Who the account’s person is at a provider of identities (OpenID Connect).',
})
export class ProviderIdentityType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'The address by which the provider names itself.' })
  issuer!: string

  @Field(() => String, { description: 'The provider’s own word for the person.' })
  subject!: string
}
