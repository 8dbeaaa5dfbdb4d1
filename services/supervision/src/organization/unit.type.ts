import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A unit of the organization: here a key and nothing else. */
@Directive('@key(fields: "id")')
@ObjectType('Unit')
export class UnitType {
  @Field(() => ID)
  id!: string
}
