import { Field, ID, InputType } from 'type-graphql'

/** What is tied. */
@InputType({ description: 'A matter, or a dialogue, and the land-clearance project that it is about.' })
export class TieToLandProjectInput {
  @Field(() => ID, {
    description: 'The project. It is reform’s: an id that no project in sight bears shows nobody anything.',
  })
  landProject!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The matter, where it is one; else the dialogue is given.',
  })
  matter?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The dialogue, where it is one; else the matter is given.',
  })
  dialogue?: string | null
}
