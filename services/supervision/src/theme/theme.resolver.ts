import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DelegationType } from '../delegation/delegation.type.ts'
import { UnitType } from '../organization/unit.type.ts'
import { DecideThemeArgs, ThemesArgs } from './theme.input.ts'
import type { ThemeRow } from './theme.repository.ts'
import { ThemeConnection, ThemeType } from './theme.type.ts'

/** Themes of supervision. */
@Resolver(() => ThemeType)
export class ThemeResolver {
  @Query(() => ThemeConnection.Connection, {
    nullable: true,
    description: 'Themes, those that run last first. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  themes(@Args(() => ThemesArgs) listing: ThemesArgs, @Ctx() { themes }: Context) {
    return themes.list(listing)
  }

  @Query(() => ThemeType, { nullable: true, description: 'One theme. Refuses: `FORBIDDEN_OR_MISSING`.' })
  theme(@Arg('id', () => ID) id: string, @Ctx() { themes }: Context) {
    return themes.find(id)
  }

  @Mutation(() => ThemeType, {
    description:
      'Records the decision and opens a delegation; needs `supervision.decide_theme`. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`, `STEP_NOT_ALLOWED` when it is decided.',
  })
  decideTheme(
    @Args(() => DecideThemeArgs) { id, expectedVersion, input }: DecideThemeArgs,
    @Ctx() { themes }: Context,
  ) {
    return themes.decide({ id, expectedVersion, mandate: { ...input } })
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit whose council supervises.' })
  unit(@Root() { unitId }: ThemeRow) {
    return { id: unitId }
  }

  @FieldResolver(() => [DelegationType], { description: 'The delegations it opened; empty until decided.' })
  delegations(@Root() { id }: ThemeRow, @Ctx() { delegations }: Context) {
    return delegations.ofTheme(id)
  }
}

/** The themes of a unit. */
@Resolver(() => UnitType)
export class UnitThemesResolver {
  @FieldResolver(() => [ThemeType], {
    nullable: true,
    description: 'Themes of the unit’s council that run on some day of the window. Refuses: `DATE_INVALID`.',
  })
  supervisionThemes(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput) window: WindowInput,
    @Ctx() { themes }: Context,
  ) {
    return themes.ofUnit(id, window)
  }
}
