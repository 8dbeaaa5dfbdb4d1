import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Organization's noun: here a key and nothing else. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Unit')
export class UnitType {
  @Field(() => ID)
  id!: string
}
