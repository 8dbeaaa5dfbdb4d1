import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'

/** A thread. */
@ObjectType('Matter', {
  description:
    'The thread that ties petitions and visits about one thing together (vụ việc); it names nobody.',
})
export class MatterType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  title!: string

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number
}

export const MatterConnection = connectionType(MatterType, 'Matter')
