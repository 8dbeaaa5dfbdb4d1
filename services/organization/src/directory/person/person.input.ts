import { Field, ID, InputType } from 'type-graphql'

/** A person to be recorded. */
@InputType({ description: 'Who is recorded, in which unit.' })
export class RecordPersonInput {
  @Field(() => ID, { description: 'The unit the person belongs to; it keeps what is recorded of them.' })
  unit!: string

  @Field(() => String, { description: 'The name, 1 to 200 characters.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'How they are addressed beside their office.' })
  title?: string | null
}
