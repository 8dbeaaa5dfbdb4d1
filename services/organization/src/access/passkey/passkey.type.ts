import { Field, ID, ObjectType } from 'type-graphql'

/** A passkey of the viewer. */
@ObjectType('Passkey', {
  description: 'A key that a device of the viewer holds: it passes the second factor.',
})
export class PasskeyType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'The name its owner gave it.' })
  name!: string

  @Field(() => String, { description: 'When it was added, as an instant in UTC.' })
  createdAt!: string

  @Field(() => String, {
    nullable: true,
    description: 'When it last passed the second factor, as an instant in UTC; null: not yet.',
  })
  lastUsedAt!: string | null
}
