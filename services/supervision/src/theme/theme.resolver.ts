import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DelegationType } from '../delegation/delegation.type.ts'
import { UnitType, unitField } from '../organization/unit.type.ts'
import type { ProgrammeRow } from '../programme/programme.repository.ts'
import { ProgrammeType } from '../programme/programme.type.ts'
import { DecideThemeArgs, ProposeThemeInput, proposedOf, ThemesArgs } from './theme.input.ts'
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
    description: `Proposes a theme; needs \`supervision.plan\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', ...BODY_REFUSALS, 'STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID', 'THEME_PROPOSED')}`,
  })
  proposeTheme(
    @Arg('input', () => ProposeThemeInput, { description: 'What is proposed.' }) input: ProposeThemeInput,
    @IdempotencyKey() _key: string,
    @Ctx() { themes }: Context,
  ) {
    return themes.propose(input.unit, proposedOf(input))
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

  @FieldResolver(() => ProgrammeType, {
    nullable: true,
    description: 'The programme that it carries out; null: of none, or not known.',
  })
  programme(@Root() { programmeId }: ThemeRow, @Ctx() { programmes }: Context) {
    return programmes.byId(programmeId ?? null)
  }
}

/** The themes of a programme. */
@Resolver(() => ProgrammeType)
class ProgrammeThemesResolver {
  @FieldResolver(() => [ThemeType], { description: 'Its themes, in the order in which they run.' })
  themes(@Root() { id }: ProgrammeRow, @Ctx() { themes }: Context) {
    return themes.ofProgramme(id)
  }
}

/** The themes of a unit. */
@Resolver(() => UnitType)
export class UnitThemesResolver {
  @FieldResolver(() => [ThemeType], {
    nullable: true,
    description: `Themes of the unit’s bodies that run on some day of the window. ${refuses('DATE_INVALID')}`,
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
  ProgrammeThemesResolver,
  bodyField(ThemeType, 'ownedBy', 'ownerBodyId', 'The body that supervises; null: known by its words alone.'),
  unitField(ThemeType, 'unit', 'unitId', 'The unit whose body supervises.'),
] as const
