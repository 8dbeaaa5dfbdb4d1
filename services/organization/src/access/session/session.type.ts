import { DateScalar, type EnumOf } from '@province/subgraph/graph'
import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { LanguageEnum } from '../account/account.type.ts'

/** Who is signed in. */
@ObjectType('Viewer', { description: 'The person or program that is signed in.' })
export class ViewerType {
  @Field(() => ID, { description: 'The id of the account or API client.' })
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
  @Field(() => String, { description: 'The code of the role.' })
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
  @Field(() => String, { description: 'The code of the role.' })
  role!: string

  @Field(() => [String], { description: 'The actions it gives.' })
  actions!: string[]

  @Field(() => ID, { description: 'The unit below which it reaches.' })
  unitId!: string
}

/** The actor behind a session. */
@Directive('@inaccessible')
@ObjectType('SessionActor', {
  description: 'The actor behind a session; between organization and the gateway only.',
})
export class SessionActorType {
  @Field(() => String, { description: 'person, client or service.' })
  kind!: string

  @Field(() => ID, { description: 'The id of the account, API client or service.' })
  subject!: string

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => [SessionGrantType], { description: 'What it may do where.' })
  grants!: SessionGrantType[]

  @Field(() => Number, { description: 'Grows whenever what it may do changes.' })
  authzVersion!: number

  @Field(() => ID, { nullable: true, description: 'Null for an API client.' })
  sessionId!: string | null

  @Field(() => [String], { description: 'Actions that the roles give after a second factor only.' })
  withheld!: string[]

  @Field(() => Boolean, {
    description: 'Whether the account has a second factor that the session has not passed.',
  })
  secondFactorDue!: boolean

  @Field(() => Boolean, {
    description: 'Whether the account has to change a password of somebody else’s making.',
  })
  passwordDue!: boolean

  @Field(() => [String], {
    nullable: true,
    description: 'The fields an API client is limited to; null: no limit but its grants.',
  })
  fields!: string[] | null

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language in which the account wants to be answered; null while it has chosen none.',
  })
  language!: EnumOf<typeof LanguageEnum> | null

  @Field(() => String, { description: 'When the session ends however busy it is.' })
  expiresAt!: string
}
