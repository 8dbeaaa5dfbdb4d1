import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { ThemeOwner } from './theme.ts'
import { ThemeOrderEnum, ThemeOwnerEnum, ThemeStateEnum } from './theme.type.ts'
import type { ThemeState } from './theme-lifecycle.ts'

/** Which themes. */
@ArgsType()
export class ThemesArgs extends sortedArgs(ThemeOrderEnum, 'LATEST') {
  @Field(() => ID, { nullable: true, description: 'Only themes of this unit’s council.' })
  unit?: string | null

  @Field(() => ThemeOwnerEnum, { nullable: true, description: 'Only themes of this body.' })
  owner?: ThemeOwner | null

  @Field(() => ThemeStateEnum, { nullable: true, description: 'Only themes that have come so far.' })
  state?: ThemeState | null
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
  @Field(() => DecideThemeInput, { description: 'What the decision says.' })
  input!: DecideThemeInput
}
