import { enumOf } from '@province/subgraph/graph'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { CellState } from './statutory-form.service.ts'

export const StatutoryCellStateEnum = enumOf<CellState>(
  'StatutoryCellState',
  'Why a cell of a statutory form has a value, or none.',
  {
    COUNTED: 'Counted from records.',
    NOT_RECORDED: 'The system keeps no record of what the column asks for.',
    UNSAID:
      'Of one record at least nobody has said whether it belongs there, such as the field of a petition.',
    WITHHELD:
      'Speaks of denunciations or of petitions not yet classified, of all of which only few may know.',
  },
)

/** A column of a statutory form. */
@ObjectType('StatutoryFormColumn', { description: 'A column of a statutory form.' })
export class StatutoryFormColumnType {
  @Field(() => Int, { description: 'Its number, as printed under the heads.' })
  no!: number

  @Field(() => [String], { description: 'The heads over it, the widest first, as the form has them.' })
  path!: string[]

  @Field(() => String, {
    nullable: true,
    description: 'The rule as printed, such as `1=4+13+22`: the column is the sum of others.',
  })
  rule?: string | null

  @Field(() => String, { nullable: true, description: 'What has to be known to read it, in Vietnamese.' })
  note?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The key by which `complaintsMeasures` counts it and `complaintsMeasureRecords` opens its records; null where nothing of it is recorded.',
  })
  measure?: string | null
}

/** A statutory form. */
@ObjectType('StatutoryForm', {
  description: 'A statutory form; document, symbol and edition together tell forms apart.',
})
export class StatutoryFormType {
  @Field(() => String, { description: 'Its symbol, such as `01/TCD`.' })
  symbol!: string

  @Field(() => String, { description: 'Its title, as printed.' })
  title!: string

  @Field(() => String, { description: 'The document that it belongs to.' })
  document!: string

  @Field(() => String, {
    nullable: true,
    description: 'The first day of the edition; null where it is not known.',
  })
  validFrom?: string | null

  @Field(() => String, { nullable: true, description: 'The day from which another edition is in force.' })
  validTo?: string | null

  @Field(() => String, { description: 'How sure its layout is, in Vietnamese.' })
  evidence!: string

  @Field(() => [StatutoryFormColumnType], { description: 'Its columns, from left to right.' })
  columns!: StatutoryFormColumnType[]
}

/** A cell of a statutory form. */
@ObjectType('StatutoryFormCell', { description: 'A cell of a statutory form.' })
export class StatutoryFormCellType {
  @Field(() => Int, { description: 'The number of its column.' })
  column!: number

  @Field(() => Float, {
    nullable: true,
    description: 'What was counted; null where nothing may be said, never 0.',
  })
  value?: number | null

  @Field(() => Boolean, { description: 'Whether part of a record was counted by its share.' })
  estimate!: boolean

  @Field(() => StatutoryCellStateEnum, { description: 'Why it has a value, or none.' })
  state!: CellState
}

/** A row of a statutory form. */
@ObjectType('StatutoryFormRow', { description: 'A row of a statutory form.' })
export class StatutoryFormRowType {
  @Field(() => Boolean, { description: 'Whether it is of the unit alone, without those below it.' })
  own!: boolean

  @Field(() => [StatutoryFormCellType], { description: 'Its cells, a cell for each column, in their order.' })
  cells!: StatutoryFormCellType[]
}

/** Whether a rule of a statutory form holds. */
@ObjectType('StatutoryFormCheck', {
  description: 'Whether a rule of a statutory form holds in its last row.',
})
export class StatutoryFormCheckType {
  @Field(() => Int, { description: 'The column that is the sum.' })
  column!: number

  @Field(() => String, { description: 'The rule as printed.' })
  rule!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Null where a column that it speaks of has no value.',
  })
  holds?: boolean | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why the rule itself is doubted, in Vietnamese: it is shown as a note then, and blames nobody.',
  })
  doubt?: string | null
}

/** A statutory form, filled in from records. */
@ObjectType('FilledStatutoryForm', {
  description:
    'A statutory form, computed from the records of a unit over a window at the moment it is asked for.',
})
export class FilledStatutoryFormType {
  @Field(() => StatutoryFormType, { description: 'The form.' })
  form!: StatutoryFormType

  @Field(() => Boolean, { description: 'Whether the edition is in force through the whole window.' })
  inForce!: boolean

  @Field(() => [StatutoryFormRowType], {
    description:
      'One row for what is the unit’s own, then one for each unit directly below; none where nothing is below.',
  })
  rows!: StatutoryFormRowType[]

  @Field(() => StatutoryFormRowType, { description: 'The whole unit, with all below it.' })
  total!: StatutoryFormRowType

  @Field(() => [StatutoryFormCheckType], { description: 'The rules of the form, each checked in the whole.' })
  checks!: StatutoryFormCheckType[]
}

/** The types of statutory forms. */
export const statutoryFormTypes = [
  StatutoryFormType,
  StatutoryFormColumnType,
  FilledStatutoryFormType,
  StatutoryFormRowType,
  StatutoryFormCellType,
  StatutoryFormCheckType,
] as const
