import { DateScalar } from '@province/subgraph/graph'
import { PageArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, ID, InputType } from 'type-graphql'

/** Which themes. */
@ArgsType()
export class ThemesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only themes of this unit’s council.' })
  unit?: string | null
}

/** What a decision says. */
@InputType({ description: 'By which document, on which day, under whom the delegation goes out.' })
export class DecideThemeInput {
  @Field(() => String, { description: 'The symbol of the deciding document, at most 200 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day of the decision; not after today.' })
  decidedOn!: string

  @Field(() => String, {
    description: 'Who leads the delegation, by office or name, at most 200 characters.',
  })
  lead!: string
}

/** Which theme is decided. */
@ArgsType()
export class DecideThemeArgs extends VersionedArgs {
  @Field(() => DecideThemeInput)
  input!: DecideThemeInput
}
