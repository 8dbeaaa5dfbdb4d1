import { enumOf } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'
import type { DossierCell } from '../dossier/counted-cell.sql.ts'
import { DossierCellEnum } from '../dossier/dossier.type.ts'
import type { ProcedureCell } from '../procedure/counted-procedures.sql.ts'
import type { CompetentLevel } from '../procedure/procedure.ts'
import { CompetentLevelEnum, ProcedureCellEnum } from '../procedure/procedure.type.ts'
import type { FormFigure, FormRow } from './procedure-form.service.ts'
import type { FormName } from './procedure-form.ts'

export const ProcedureFormEnum = enumOf<FormName>(
  'ProcedureFormName',
  'A statutory form made from records.',
  {
    II_06A: 'II.06a/VPCP/KSTT: how dossiers were settled, by level and field.',
    II_07B: 'II.07b/VPCP/KSTT: procedures, those handled by one-stop, internal processes.',
  },
)

/** A column of a form. */
@ObjectType('ProcedureFormColumn', { description: 'A column of a statutory form, as its annex lays it out.' })
export class ProcedureFormColumnType {
  @Field(() => Int, { description: 'Its number on the form.' })
  no!: number

  @Field(() => [String], {
    description: 'Its headings from the widest to its own, in the words of the form.',
  })
  path!: string[]

  @Field(() => String, { nullable: true, description: 'What it must come to by other columns of its row.' })
  rule!: string | null
}

/** A figure of a form. */
@ObjectType('ProcedureFormFigure', {
  description: 'A figure of a statutory form, and by what its records are listed.',
})
export class ProcedureFormFigureType implements FormFigure {
  @Field(() => Int, { description: 'The number of its column.' })
  no!: number

  @Field(() => Int, { description: 'What it comes to.' })
  value!: number

  @Field(() => DossierCellEnum, {
    nullable: true,
    description: 'Its records are dossiers counted so; null: none.',
  })
  dossiers!: DossierCell | null

  @Field(() => ProcedureCellEnum, {
    nullable: true,
    description: 'Its records are procedures counted so; null: none.',
  })
  procedures!: ProcedureCell | null

  @Field(() => CompetentLevelEnum, {
    nullable: true,
    description: 'Only what this level decides in; null: all.',
  })
  level!: CompetentLevel | null
}

/** A row of a form. */
@ObjectType('ProcedureFormRow', {
  description: 'A row of a statutory form; what it is not narrowed by it sums up.',
})
export class ProcedureFormRowType implements FormRow {
  @Field(() => CompetentLevelEnum, { nullable: true, description: 'Of which level; null: of all.' })
  level!: CompetentLevel | null

  @Field(() => String, { nullable: true, description: 'Of which field; null: of all.' })
  field!: string | null

  unitId!: string | null

  @Field(() => [ProcedureFormFigureType], { description: 'Its figures in the order of columns.' })
  figures!: ProcedureFormFigureType[]

  @Field(() => [String], { description: 'Rules of the form that it does not keep, such as `3=7+11`.' })
  broken!: string[]
}

/** A form. */
@ObjectType('ProcedureForm', {
  description: 'A statutory form on procedures and their dossiers, filled in from records.',
})
export class ProcedureFormType {
  @Field(() => ProcedureFormEnum, { description: 'Which one.' })
  form!: FormName

  @Field(() => String, { description: 'Its symbol.' })
  code!: string

  @Field(() => String, { description: 'Its title, in its own words.' })
  title!: string

  @Field(() => [ProcedureFormColumnType], { description: 'Its columns in order.' })
  columns!: ProcedureFormColumnType[]

  @Field(() => [ProcedureFormRowType], { description: 'Its rows, sums before what they sum up.' })
  rows!: ProcedureFormRowType[]
}
