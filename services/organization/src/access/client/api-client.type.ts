import { DateTimeScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'

export const ApiClientOrderEnum = enumOf('ApiClientOrder', 'In which order API clients are listed.', {
  NAME: 'By name.',
  NEWEST: 'By when they were made, the newest first.',
})

/** A program of an integrator. */
@ObjectType('ApiClient', {
  description:
    'A program that reads the graph with keys of its own; its id is also the `client_id` of OAuth2 client credentials.',
})
export class ApiClientType extends VersionedNode {
  @Field(() => String, { description: 'What people know it by.' })
  name!: string

  @Field(() => [String], { description: 'What it may do on its unit and everything below.' })
  actions!: string[]

  @Field(() => [String], {
    nullable: true,
    description: 'The fields it may ask for, as `Type.field` or `Type.*`; null: all that its actions allow.',
  })
  fields!: string[] | null

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops by itself; null: never.' })
  expiresAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended by hand, for good.' })
  disabledAt!: string | null

  @Field(() => Boolean, { description: 'Neither disabled nor expired.' })
  live!: boolean
}

/** A key without its secret. */
@ObjectType('ApiKey', { description: 'A key of an API client; the key itself is shown once and never kept.' })
export class ApiKeyType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'How the key begins, to know it by.' })
  prefix!: string

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends by itself; null: with its client.',
  })
  endsAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended by hand.' })
  revokedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last use, to the minute; null: never used.' })
  lastUsedAt!: string | null

  @Field(() => Boolean, { description: 'Neither revoked nor ended.' })
  live!: boolean
}

/** A key that was just made. */
@ObjectType('NewApiKey', { description: 'An API client and the key that was just made for it.' })
export class NewApiKeyType {
  @Field(() => ApiClientType, { description: 'The client.' })
  client!: ApiClientType

  @Field(() => ID, { description: 'The id of the key.' })
  keyId!: string

  @Field(() => String, {
    nullable: true,
    description:
      'The key, shown once: null when the same `idempotencyKey` is sent again. Whoever missed it revokes `keyId` and makes another.',
  })
  key!: string | null
}

export const ApiClientConnection = connectionType(ApiClientType, 'ApiClient')
