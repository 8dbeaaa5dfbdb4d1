import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A unit of the organization: here a key and nothing else. */
@Directive('@key(fields: "id")')
@ObjectType('Unit', { description: 'A unit of the organization.' })
export class UnitType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string
}
