import { enumOf } from '@province/subgraph/graph'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { DossierCell } from '../dossier/counted-cell.sql.ts'
import { DossierCellEnum } from '../dossier/dossier.type.ts'
import type { WorkBy } from './procedure-form.repository.ts'
import type { DossierWork } from './procedure-form.service.ts'

export const WorkByEnum = enumOf<WorkBy>('DossierWorkBy', 'By what dossiers are measured.', {
  PROCEDURE: 'A row a procedure: the service that was asked for.',
  UNIT: 'A row a unit by itself, without those below it: who took the dossiers.',
  ACTOR:
    'A row an account or program that took a step of a dossier; a dossier of several counts for each, so rows do not add up.',
})

/** A figure of a row. */
@ObjectType('DossierWorkFigure', {
  description: 'How many dossiers a cell of the statutory form counts in a row.',
})
export class DossierWorkFigureType {
  @Field(() => DossierCellEnum, { description: 'What it counts; `counted` of `dossiers` lists them.' })
  cell!: DossierCell

  @Field(() => Int, { description: 'How many.' })
  value!: number
}

/** What was done of dossiers. */
@ObjectType('DossierWork', {
  description: 'What was done of dossiers, of one procedure, by one unit or by one actor.',
})
export class DossierWorkType implements DossierWork {
  procedureId!: string | null
  unitId!: string | null
  actorId!: string | null

  @Field(() => [DossierWorkFigureType], { description: 'How many, by the cells of the statutory form.' })
  figures!: DossierWorkFigureType[]

  @Field(() => Float, {
    nullable: true,
    description: 'In time, early or on the day, of what was settled, in percent; null: nothing was settled.',
  })
  onTime!: number | null
}

/** A step over some days. */
@ObjectType('StepWork', {
  description: 'How often a step was taken on some days, and how long after the one before it.',
})
export class StepWorkType {
  @Field(() => String, { description: 'Which step: `submit`, or one of `DossierStep`.' })
  step!: string

  @Field(() => Int, { description: 'How often it was taken.' })
  taken!: number

  @Field(() => Int, { description: 'Of how many dossiers; `took` of `dossiers` lists them.' })
  dossiers!: number

  @Field(() => Float, { description: 'Calendar days since the step before, on average.' })
  averageDays!: number

  @Field(() => Int, { description: 'Calendar days since the step before, at most.' })
  longestDays!: number
}
