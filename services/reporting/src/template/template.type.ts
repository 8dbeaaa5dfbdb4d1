import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import type { OwingLevel } from './template.ts'
import type { CountedLevel, FieldKind } from './template-field.ts'

export const PeriodKindEnum = enumOf<PeriodKind>('ReportPeriodKind', 'How long the periods are.', {
  MONTH: 'Tháng: from the 15th of the month before to the 14th.',
  QUARTER: 'Quý: from the 15th of the month before the quarter.',
  HALF_YEAR: 'Sáu tháng: 15 December to 14 June, 15 June to 14 December.',
  YEAR: 'Năm: from 15 December of the year before to 14 December.',
})

export const OwingLevelEnum = enumOf<OwingLevel>('OwingLevel', 'Levels of units that may owe a report.', {
  PROVINCE: 'The province itself.',
  DISTRICT: 'Cấp huyện, up to 2025-06-30.',
  COMMUNE: 'Cấp xã.',
  AGENCY: 'Cơ quan chuyên môn.',
})

export const FieldKindEnum = enumOf<FieldKind>('EntryFieldKind', 'What a value may be.', {
  COUNT: 'A whole number of things, not negative.',
  AMOUNT: 'An amount that is not negative, of at most three decimals.',
  SHARE: 'A share of a whole in percent, 0 to 100.',
  CHANGE: 'A change, which may be negative; in percent it never falls by more than 100.',
})

export const CountedLevelEnum = enumOf<CountedLevel>(
  'CountedLevel',
  'Levels whose units a field may count.',
  {
    DISTRICT: 'Cấp huyện.',
    COMMUNE: 'Cấp xã.',
    AGENCY: 'Cơ quan chuyên môn.',
  },
)

export const TemplateOrderEnum = enumOf('SubmissionTemplateOrder', 'In which order templates are listed.', {
  CODE: 'By code, the newest edition first.',
  TITLE: 'By title, as Vietnamese is sorted.',
})

/** One thing that is asked for. */
@ObjectType('SubmissionTemplateField', { description: 'One thing that a template asks for.' })
export class TemplateFieldType {
  @Field(() => String, { description: 'Its code: the same through editions of the template.' })
  code!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  label!: string

  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  labelEn!: string | null

  @Field(() => String, { description: 'What one of the value is: units, people, percent …' })
  unitOfCount!: string

  @Field(() => FieldKindEnum, { description: 'What a value may be.' })
  kind!: FieldKind

  @Field(() => Boolean, { description: 'Whether it must be given before the report is submitted.' })
  needed!: boolean

  @Field(() => CountedLevelEnum, {
    nullable: true,
    description: 'The level whose units it counts: never more than there are below the unit; null: of none.',
  })
  countsLevel?: CountedLevel | null

  @Field(() => String, {
    nullable: true,
    description: 'The code of the indicator that it asks for; null: of none.',
  })
  indicator?: string | null
}

/** What must be sent. */
@ObjectType('SubmissionTemplate', {
  description: 'An edition of what units must send: by whom, of which days, until when.',
})
export class TemplateType extends VersionedNode {
  @Field(() => String, { description: 'Its code: the same in every edition.' })
  code!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  titleEn!: string | null

  @Field(() => PeriodKindEnum, { description: 'How long its periods are.' })
  periodKind!: PeriodKind

  @Field(() => [OwingLevelEnum], { description: 'Units of these levels owe it.' })
  levels!: OwingLevel[]

  @Field(() => [String], { description: 'Units of these kinds alone owe it; empty: of every kind.' })
  kinds!: string[]

  @Field(() => [TemplateFieldType], { description: 'What is asked for, in order.' })
  fields!: TemplateFieldType[]

  @Field(() => Int, { description: 'How many days after the last day of the period it may still come.' })
  dueDays!: number

  @Field(() => String, { nullable: true, description: 'The document that asks for it.' })
  basis!: string | null

  @Field(() => DateScalar, { description: 'The first day on which this edition is in force.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer is.' })
  validTo!: string | null
}

export const TemplateConnection = connectionType(TemplateType, 'SubmissionTemplate')
