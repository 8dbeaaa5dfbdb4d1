import { VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

/** Somebody of the directory. */
@ObjectType('Person', {
  description: 'Somebody who holds, held or can hold an office; seen by whoever has their unit in sight.',
})
export class PersonType extends VersionedNode {
  @Field(() => String, { description: 'The name as it is written.' })
  name!: string

  @Field(() => String, { description: 'How they are addressed beside their office; may be empty.' })
  title!: string

  @Field(() => Boolean, {
    description: 'Whether the demonstration made the person up: no such person is meant.',
  })
  invented!: boolean
}
