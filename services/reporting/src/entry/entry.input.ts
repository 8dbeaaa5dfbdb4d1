import { Field, Float, ID, InputType } from 'type-graphql'
import { EntryOperatorEnum } from './entry.type.ts'
import type { EntryOperator } from './entry-rule.ts'

/** A rule to be added. */
@InputType({ description: 'A rule that values of a template are to be checked by.' })
export class AddEntryRuleInput {
  @Field(() => ID, { description: 'An edition of the template; the rule is of all its editions.' })
  template!: string

  @Field(() => String, { description: 'The field on the left.' })
  left!: string

  @Field(() => EntryOperatorEnum, { description: 'How it has to stand to the right.' })
  operator!: EntryOperator

  @Field(() => String, { nullable: true, description: 'The field on the right, of the same unit of count.' })
  rightField?: string | null

  @Field(() => Float, { nullable: true, description: 'Or a number.' })
  rightNumber?: number | null

  @Field(() => String, { description: 'What is wrong where it is broken, at most 300 characters.' })
  message!: string

  @Field(() => Boolean, { defaultValue: false, description: 'Whether a note may say why it is broken.' })
  explainable!: boolean
}
