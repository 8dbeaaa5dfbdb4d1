import { DateScalar, refuses } from '@province/subgraph/graph'
import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitArgs, UnitsArgs } from './unit.input.ts'
import type { UnitRow } from './unit.repository.ts'
import { UnitConnection, UnitFormerNameType, UnitPeriodType, UnitType } from './unit.type.ts'

/** Units and their places in the hierarchy. */
@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => UnitType, {
    nullable: true,
    description: `One unit on one day. ${refuses('UNIT_NOT_FOUND', 'DATE_INVALID', 'INPUT_INVALID')}`,
  })
  unit(@Args(() => UnitArgs) key: UnitArgs, @Ctx() { units }: Context) {
    return units.find(key)
  }

  @Query(() => UnitType, {
    nullable: true,
    description: `The unit that carries the code on that day or, where none does, the one that its bearer has become whole, or was, by then; null when that is none or several. ${refuses('DATE_INVALID')}`,
  })
  unitAcross(
    @Arg('code', () => String, { description: 'A code that some unit carries on some day.' }) code: string,
    @Arg('asOf', () => DateScalar, { description: 'The day to read on.' }) asOf: string,
    @Ctx() { units }: Context,
  ) {
    return units.across(code, asOf)
  }

  @Directive('@listSize(assumedSize: 4)')
  @Query(() => [UnitType], {
    nullable: true,
    description: `Every unit that carries the code on some day, each as on the asked day or the nearest one on which it carries it; the earliest first. One that has ended says by \`successors\` what it became; none: the code was never given. ${refuses('DATE_INVALID')}`,
  })
  unitsOfCode(
    @Arg('code', () => String, { description: 'A code, of whatever day.' }) code: string,
    @Arg('asOf', () => DateScalar, { description: 'The day to read on.' }) asOf: string,
    @Ctx() { units }: Context,
  ) {
    return units.ofCode(code, asOf)
  }

  @Query(() => UnitConnection.Connection, {
    nullable: true,
    description: `Units on one day, by tier and code. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID', 'DATE_INVALID')}`,
  })
  units(@Args(() => UnitsArgs) listing: UnitsArgs, @Ctx() { units }: Context) {
    return units.list(listing)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit above, on the same day.' })
  parent(@Root() unit: UnitRow, @Ctx() { units }: Context) {
    return units.parent(unit)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether any role of who asks reaches it today. Where none does, lists of what it keeps are empty because that is withheld, not because there is nothing.',
  })
  inSight(@Root() unit: UnitRow, @Ctx() { units }: Context) {
    return units.inSight(unit)
  }

  @FieldResolver(() => UnitFormerNameType, {
    nullable: true,
    description:
      'The earlier name by which the search of `units` found it; null where its name of the day did.',
  })
  foundAs(@Root() unit: UnitRow, @Ctx() { units }: Context) {
    return units.foundAs(unit)
  }

  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [UnitPeriodType], {
    description: 'Its names, codes and kinds through time, also those to come, the latest first.',
  })
  periods(@Root() unit: UnitRow, @Ctx() { units }: Context) {
    return units.periods(unit)
  }

  @Directive('@listSize(assumedSize: 36)')
  @FieldResolver(() => [UnitType], {
    description: 'The units directly below, on the same day, by tier and code.',
  })
  children(@Root() unit: UnitRow, @Ctx() { units }: Context) {
    return units.children(unit)
  }

  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [UnitType], { description: 'Every unit above, on the same day, the highest first.' })
  ancestors(@Root() unit: UnitRow, @Ctx() { units }: Context) {
    return units.ancestors(unit)
  }
}
