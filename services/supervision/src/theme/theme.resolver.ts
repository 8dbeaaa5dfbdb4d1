import { bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DelegationType } from '../delegation/delegation.type.ts'
import { UnitType, unitField } from '../organization/unit.type.ts'
import { DecideThemeArgs, ThemesArgs } from './theme.input.ts'
import type { ThemeRow } from './theme.repository.ts'
import { ThemeConnection, ThemeStepEnum, ThemeType } from './theme.type.ts'
import { themeLifecycle } from './theme-lifecycle.ts'

/** Themes of supervision. */
@Resolver(() => ThemeType)
export class ThemeResolver {
  @Query(() => ThemeConnection.Connection, {
    nullable: true,
    description: `Themes, those that run last first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  themes(@Args(() => ThemesArgs) listing: ThemesArgs, @Ctx() { themes }: Context) {
    return themes.list(listing)
  }

  @Query(() => ThemeType, {
    nullable: true,
    description: `One theme. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  theme(
    @Arg('id', () => ID, { description: 'The id of the theme.' }) id: string,
    @Ctx() { themes }: Context,
  ) {
    return themes.find(id)
  }

  @Mutation(() => ThemeType, {
    description: `Records the decision and opens a delegation; needs \`supervision.decide_theme\`. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  decideTheme(@Args(() => DecideThemeArgs) { input, ...seen }: DecideThemeArgs, @Ctx() { themes }: Context) {
    return themes.decide(seen, input)
  }

  @FieldResolver(() => [DelegationType], { description: 'The delegations it opened; empty until decided.' })
  delegations(@Root() { id }: ThemeRow, @Ctx() { themes }: Context) {
    return themes.delegationsOf(id)
  }
}

/** The themes of a unit. */
@Resolver(() => UnitType)
export class UnitThemesResolver {
  @FieldResolver(() => [ThemeType], {
    nullable: true,
    description: `Themes of the unit’s council that run on some day of the window. ${refuses('DATE_INVALID')}`,
  })
  supervisionThemes(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput, { description: 'On some day of which they run.' }) window: WindowInput,
    @Ctx() { themes }: Context,
  ) {
    return themes.ofUnit(id, window)
  }
}

export const themeResolvers = [
  ThemeResolver,
  stepsField(ThemeType, ThemeStepEnum, themeLifecycle),
  UnitThemesResolver,
  bodyField(ThemeType, 'ownedBy', 'ownerBodyId', 'The body that supervises; null: known by its words alone.'),
  unitField(ThemeType, 'unit', 'unitId', 'The unit whose council supervises.'),
] as const
