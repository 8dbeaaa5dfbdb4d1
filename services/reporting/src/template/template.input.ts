import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import type { OwingLevel } from './template.ts'
import {
  CountedLevelEnum,
  FieldKindEnum,
  OwingLevelEnum,
  PeriodKindEnum,
  TemplateOrderEnum,
} from './template.type.ts'
import type { CountedLevel, FieldKind } from './template-field.ts'

/** Which templates. */
@ArgsType()
export class TemplatesArgs extends sortedArgs(TemplateOrderEnum, 'CODE') {
  @Field(() => String, { nullable: true, description: 'Only editions of this code.' })
  code?: string | null
}

/** One thing to be asked for. */
@InputType({ description: 'One thing that a template asks for.' })
export class TemplateFieldInput {
  @Field(() => String, { description: 'Small letters, digits, points; the same in every edition.' })
  code!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  label!: string

  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  labelEn?: string | null

  @Field(() => String, { description: 'What one of the value is.' })
  unitOfCount!: string

  @Field(() => FieldKindEnum, { description: 'What a value may be.' })
  kind!: FieldKind

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it must be given before submitting.' })
  needed!: boolean

  @Field(() => CountedLevelEnum, {
    nullable: true,
    description: 'The level whose units it counts: never more than there are below the unit.',
  })
  countsLevel?: CountedLevel | null

  @Field(() => String, {
    nullable: true,
    description: 'The code of an indicator that it asks for: one in force on the first day of the edition.',
  })
  indicator?: string | null
}

/** A new edition. */
@InputType({ description: 'An edition of a template to be issued.' })
export class IssueTemplateInput {
  @Field(() => ID, { description: 'The unit that asks for it; units below it owe it.' })
  unit!: string

  @Field(() => String, { description: 'Small letters, digits, points, at most 60 characters.' })
  code!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese; at most 300 characters.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  titleEn?: string | null

  @Field(() => PeriodKindEnum, { description: 'How long its periods are.' })
  periodKind!: PeriodKind

  @Field(() => [OwingLevelEnum], { description: 'Units of these levels owe it; at least one.' })
  levels!: OwingLevel[]

  @Field(() => [String], { defaultValue: [], description: 'Of these kinds alone; empty: of every kind.' })
  kinds!: string[]

  @Field(() => [TemplateFieldInput], { description: 'What is asked for, in order, 1 to 200.' })
  fields!: TemplateFieldInput[]

  @Field(() => Int, { description: 'How many days after the last day it may still come, 0 to 60.' })
  dueDays!: number

  @Field(() => String, { nullable: true, description: 'The document that asks for it.' })
  basis?: string | null

  @Field(() => DateScalar, { description: 'The first day on which it is in force.' })
  validFrom!: string
}
