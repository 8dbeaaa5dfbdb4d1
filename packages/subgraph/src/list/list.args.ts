import { ArgsType, Field, ID } from 'type-graphql'
import type { EnumObject } from '../noun/enum.ts'
import { PageArgs } from './page.args.ts'

/** The arguments of a list that can be sorted: a page, and one of the declared orders. */
export function sortedArgs<Sort extends string>(orders: EnumObject<Sort>, byDefault: Sort) {
  @ArgsType()
  abstract class SortedArgs extends PageArgs {
    @Field(() => orders, {
      defaultValue: byDefault,
      description: 'In which order; a cursor is of one order only.',
    })
    orderBy!: Sort
  }
  return SortedArgs
}

const TODAY =
  'The unit whose rows are listed, with those of the units below it and of those that ended there.'

/** As `sortedArgs`, of a list within a unit. */
export function scopedArgs<Sort extends string>(orders: EnumObject<Sort>, byDefault: Sort, scope = TODAY) {
  @ArgsType()
  abstract class ScopedArgs extends sortedArgs(orders, byDefault) {
    @Field(() => ID, { description: scope })
    within!: string
  }
  return ScopedArgs
}
