import { Directive, Field, ObjectType } from 'type-graphql'

/** Why one row of a batch was refused. */
@Directive('@shareable')
@ObjectType('RowRefusal', { description: 'Why one row of a batch was refused; the other rows stand.' })
export class RowRefusalType {
  @Field(() => String, { description: 'The code, the same as of a mutation that is refused.' })
  code!: string

  @Field(() => String, { description: 'What happened and what to do, in the language of who asks.' })
  message!: string

  @Field(() => String, { nullable: true, description: 'The input of the row that is to blame.' })
  field!: string | null
}
