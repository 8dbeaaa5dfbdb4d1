import { Field, ID, Int, ObjectType } from 'type-graphql'

/** Somebody of the directory. */
@ObjectType('Person', {
  description: 'Somebody who holds, held or can hold an office; seen by whoever has their unit in sight.',
})
export class PersonType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'The name as it is written.' })
  name!: string

  @Field(() => String, { description: 'How they are addressed beside their office; may be empty.' })
  title!: string

  @Field(() => Boolean, {
    description: 'Whether the demonstration made the person up: no such person is meant.',
  })
  invented!: boolean

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number
}
