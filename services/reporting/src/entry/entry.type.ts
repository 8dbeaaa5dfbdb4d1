import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { EntryFindingCode } from './entry-check.ts'
import type { EntryOperator } from './entry-rule.ts'

export const EntryFindingCodeEnum = enumOf<EntryFindingCode>(
  'EntryFindingCode',
  'What is to be said of a value.',
  {
    MISSING: 'It is needed and was not given: it blocks.',
    RULE_BROKEN: 'A rule is broken: it blocks.',
    RULE_EXPLAINED: 'A rule is broken and the note on the value says why: it blocks nothing.',
    UNUSUAL: 'It lies far from what the unit entered before; it may be right.',
  },
)

export const EntryOperatorEnum = enumOf<EntryOperator>(
  'EntryOperator',
  'How the left of a rule has to stand to its right.',
  {
    LESS: 'Nhỏ hơn.',
    AT_MOST: 'Không lớn hơn.',
    EQUAL: 'Bằng.',
    AT_LEAST: 'Không nhỏ hơn.',
    MORE: 'Lớn hơn.',
  },
)

/** What stood before. */
@ObjectType('EarlierEntry', {
  description: 'What a unit, and units that went into it whole, had in an earlier period.',
})
export class EarlierEntryType {
  @Field(() => DateScalar, { description: 'The day after the last of that period.' })
  periodTo!: string

  @Field(() => Float, {
    nullable: true,
    description: 'The value; of several units that became one, counts and amounts added, and of shares null.',
  })
  value!: number | null

  @Field(() => String, { nullable: true, description: 'What was noted on it.' })
  note!: string | null
}

/** One field as it is entered. */
@ObjectType('SubmissionSheetLine', { description: 'One field of a submission beside what stood last time.' })
export class SheetLineType {
  @Field(() => String, { description: 'The code of the field.' })
  field!: string

  @Field(() => Float, { nullable: true, description: 'What was entered; null: nothing yet.' })
  value!: number | null

  @Field(() => String, { nullable: true, description: 'What is noted on it.' })
  note!: string | null

  @Field(() => EarlierEntryType, { nullable: true, description: 'What stood last time; null: nothing did.' })
  last!: EarlierEntryType | null
}

/** Why a value looks unusual. */
@ObjectType('UnusualValue', {
  description: 'Why a value looks unusual: its modified z-score among the unit’s own earlier values.',
})
export class UnusualValueType {
  @Field(() => Float, { description: 'What stands in the middle of the earlier values.' })
  median!: number

  @Field(() => Float, { description: 'How many usual distances it lies from the middle; more than 3.5.' })
  score!: number

  @Field(() => Float, { description: 'The least that would not have been unusual.' })
  from!: number

  @Field(() => Float, { description: 'The most that would not have been unusual.' })
  to!: number

  @Field(() => Int, { description: 'How many earlier values say so.' })
  among!: number
}

/** A finding. */
@ObjectType('EntryFinding', { description: 'Something to be said of a value of a submission.' })
export class EntryFindingType {
  @Field(() => String, { description: 'The code of the field.' })
  field!: string

  @Field(() => EntryFindingCodeEnum, { description: 'What it is.' })
  code!: EntryFindingCode

  @Field(() => Boolean, { description: 'Whether it keeps the report from being submitted.' })
  blocks!: boolean

  @Field(() => String, { nullable: true, description: 'What the rule says, of a rule.' })
  message!: string | null

  @Field(() => UnusualValueType, { nullable: true, description: 'Why it looks unusual, where it does.' })
  unusual!: UnusualValueType | null
}

/** A rule. */
@ObjectType('EntryRule', { description: 'A rule that values of a template are checked by.' })
export class EntryRuleType extends VersionedNode {
  @Field(() => String, { description: 'The code of the template.' })
  templateCode!: string

  @Field(() => String, { description: 'The field on the left.' })
  left!: string

  @Field(() => EntryOperatorEnum, { description: 'How it has to stand to the right.' })
  operator!: EntryOperator

  @Field(() => String, { nullable: true, description: 'The field on the right; null: a number.' })
  rightField!: string | null

  @Field(() => Float, { nullable: true, description: 'The number on the right; null: a field.' })
  rightNumber!: number | null

  @Field(() => String, { description: 'What is wrong where it is broken.' })
  message!: string

  @Field(() => Boolean, { description: 'Whether a note on the value on the left may say why it is broken.' })
  explainable!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'The day it was withdrawn; null: it holds.' })
  withdrawnOn!: string | null
}
