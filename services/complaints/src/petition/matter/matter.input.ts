import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { MatterOrderEnum } from './matter.type.ts'

/** Which matters. */
@ArgsType()
export class MattersArgs extends scopedArgs(MatterOrderEnum, 'NEWEST') {
  @Field(() => String, { nullable: true, description: 'Words of the title, without accents if you like.' })
  search?: string | null
}

/** A new thread. */
@InputType({ description: 'A new thread, at which unit, and what it is about.' })
export class OpenMatterInput {
  @Field(() => ID, { description: 'The unit that keeps it.' })
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

/** Which visit is tied to what. */
@ArgsType()
export class TieVisitArgs extends VersionedArgs {
  @Field(() => ID, { description: 'The matter.' })
  matter!: string
}
