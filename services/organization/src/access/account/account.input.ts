import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { AccountOrderEnum } from './account.type.ts'

/** Which accounts, which page. */
@ArgsType()
export class AccountsArgs extends sortedArgs(AccountOrderEnum, 'USERNAME') {
  @Field(() => String, { nullable: true, description: 'Part of either name.' })
  search?: string | null

  @Field(() => ID, { nullable: true, description: 'Only accounts whose home is this unit or below it.' })
  within?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that are locked, or only those that are not.',
  })
  disabled?: boolean | null
}

/** An account to be opened. */
@InputType({ description: 'Who is to have an account.' })
export class OpenAccountInput {
  @Field(() => String, {
    description: 'The name to be typed: 3 to 64 small letters, digits, dots and dashes.',
  })
  username!: string

  @Field(() => String, { description: 'The name shown on screen, at most 200 characters.' })
  displayName!: string

  @Field(() => ID, { description: 'The unit that looks after the account.' })
  unit!: string
}
