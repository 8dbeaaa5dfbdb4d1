import { DateScalar } from '@province/subgraph/graph'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Who is signed in. */
@ObjectType('Viewer', { description: 'The person or program that is signed in.' })
export class ViewerType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'The name shown on screen.' })
  displayName!: string
}

/** Where a viewer stands with the second factor. */
@ObjectType('ViewerSecondFactor', { description: 'Where the viewer stands with the second factor (TOTP).' })
export class ViewerSecondFactorType {
  @Field(() => Boolean, {
    description: 'Whether a role of the viewer keeps actions back until it is passed.',
  })
  required!: boolean

  @Field(() => Boolean, { description: 'Whether the account has one.' })
  enrolled!: boolean

  @Field(() => Boolean, { description: 'Whether this session has passed it.' })
  passed!: boolean
}

/** A role of the viewer. */
@ObjectType('ViewerGrant', { description: 'A role held on a unit and everything below it.' })
export class ViewerGrantType {
  @Field(() => String)
  role!: string

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null
}

/** A grant inside session claims. */
@Directive('@inaccessible')
@ObjectType('SessionGrant', {
  description: 'A role with its actions; between organization and the gateway only.',
})
export class SessionGrantType {
  @Field(() => String)
  role!: string

  @Field(() => [String])
  actions!: string[]

  @Field(() => ID)
  unitId!: string
}

/** The actor behind a session. */
@Directive('@inaccessible')
@ObjectType('SessionActor', {
  description: 'The actor behind a session; between organization and the gateway only.',
})
export class SessionActorType {
  @Field(() => String)
  kind!: string

  @Field(() => ID)
  subject!: string

  @Field(() => String)
  name!: string

  @Field(() => [SessionGrantType])
  grants!: SessionGrantType[]

  @Field(() => Number)
  authzVersion!: number

  @Field(() => ID, { nullable: true, description: 'Null for an API client.' })
  sessionId!: string | null

  @Field(() => [String], { description: 'Actions that the roles give after a second factor only.' })
  withheld!: string[]

  @Field(() => Boolean, {
    description: 'Whether the account has a second factor that the session has not passed.',
  })
  secondFactorDue!: boolean

  @Field(() => [String], {
    nullable: true,
    description: 'The fields an API client is limited to; null: no limit but its grants.',
  })
  fields!: string[] | null

  @Field(() => String)
  expiresAt!: string
}
