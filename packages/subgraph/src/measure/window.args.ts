import { ArgsType, Field } from 'type-graphql'
import { scopedArgs } from '../list/list.args.ts'
import type { EnumObject } from '../noun/enum.ts'
import { WindowInput } from './measure.type.ts'

/** Whose rows a list of records of some days has. */
const ON_THEIR_DAY =
  'The unit whose rows are listed, with those of the units below it on the day of each row.'

/** As `scopedArgs`, of records of some days, each listed where it stood on its day. */
export function windowedArgs<Sort extends string>(orders: EnumObject<Sort>, byDefault: Sort, days: string) {
  @ArgsType()
  abstract class WindowedArgs extends scopedArgs(orders, byDefault, ON_THEIR_DAY) {
    @Field(() => WindowInput, { description: days })
    window!: WindowInput
  }
  return WindowedArgs
}
