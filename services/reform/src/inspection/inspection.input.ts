import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { InspectionMode } from './inspection.ts'
import { InspectionModeEnum, InspectionOrderEnum, InspectionStateEnum } from './inspection.type.ts'
import type { InspectionState } from './inspection-lifecycle.ts'

/** Which inspections. */
@ArgsType()
export class InspectionsArgs extends scopedArgs(InspectionOrderEnum, 'NEWEST') {
  @Field(() => [InspectionStateEnum], {
    nullable: true,
    description: 'Only those that stand at one of these.',
  })
  states?: InspectionState[] | null

  @Field(() => InspectionModeEnum, { nullable: true, description: 'Only announced ones, or by surprise.' })
  mode?: InspectionMode | null
}

/** A plan. */
@InputType({ description: 'An inspection that is planned.' })
export class PlanInspectionInput {
  @Field(() => ID, { description: 'The unit whose team it is.' })
  unit!: string

  @Field(() => String, { description: 'The team, at most 200 characters.' })
  team!: string

  @Field(() => String, { description: 'The symbol of the plan, at most 100 characters.' })
  plan!: string

  @Field(() => InspectionModeEnum, { description: 'Announced or by surprise.' })
  mode!: InspectionMode

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The last day; not before the first.' })
  to!: string
}

/** A visit. */
@InputType({ description: 'A visit that took place.' })
export class VisitInspectionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The unit of the register that was visited, if it is one.',
  })
  visitedUnit?: string | null

  @Field(() => String, { description: 'What was visited, as it is called; at most 200 characters.' })
  place!: string

  @Field(() => DateScalar, { description: 'The day; not after today.' })
  visitedOn!: string
}

/** A finding. */
@InputType({ description: 'Something found at a visit.' })
export class FindInspectionInput {
  @Field(() => ID, { description: 'At which visit of this inspection.' })
  visit!: string

  @Field(() => Boolean, { description: 'Whether it is a violation: then remedy and day are needed.' })
  violation!: boolean

  @Field(() => String, { description: 'What was found, at most 2000 characters.' })
  content!: string

  @Field(() => String, { nullable: true, description: 'What puts it right.' })
  remedy?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Until when it is put right.' })
  dueOn?: string | null
}

/** When it was put right. */
@InputType({ description: 'When a violation was put right.' })
export class RemedyFindingInput {
  @Field(() => DateScalar, { description: 'The day; not after today.' })
  on!: string
}

/** Which inspection, and its visit. */
@ArgsType()
export class VisitInspectionArgs extends VersionedArgs {
  @Field(() => VisitInspectionInput, { description: 'The visit.' })
  input!: VisitInspectionInput
}

/** Which inspection, and what was found. */
@ArgsType()
export class FindInspectionArgs extends VersionedArgs {
  @Field(() => FindInspectionInput, { description: 'The finding.' })
  input!: FindInspectionInput
}

/** Which finding, and when it was put right. */
@ArgsType()
export class RemedyFindingArgs extends VersionedArgs {
  @Field(() => RemedyFindingInput, { description: 'When.' })
  input!: RemedyFindingInput
}
