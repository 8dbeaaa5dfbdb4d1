import { PageArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, ID, InputType } from 'type-graphql'

/** Which matters. */
@ArgsType()
export class MattersArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit; matters of everything below it are listed too.' })
  within!: string

  @Field(() => String, { nullable: true, description: 'Words of the title, without accents if you like.' })
  search?: string | null
}

/** A new thread. */
@InputType({ description: 'A new thread, at which unit, and what it is about.' })
export class OpenMatterInput {
  @Field(() => ID)
  unit!: string

  @Field(() => String, { description: 'What it is about, naming nobody; at most 300 characters.' })
  title!: string
}

/** Which petition is tied to what. */
@ArgsType()
export class TiePetitionArgs extends VersionedArgs {
  @Field(() => ID, { description: 'The matter.' })
  matter!: string
}
