import { connectionType } from '@province/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { UnitLevelEnum } from '../organization/unit.type.ts'

/** What a unit posted beside what the law asks. */
@ObjectType('ReceptionCompliance', {
  description:
    'What a unit posted for a window beside what the law asks of it; what is not on record counts as not posted.',
})
export class ReceptionComplianceType {
  @Field(() => UnitLevelEnum, { description: 'The tier of the unit.' })
  level!: keyof typeof UnitLevelEnum

  @Field(() => Boolean, { description: 'Whether a schedule that shares a day with the window is on record.' })
  posted!: boolean

  @Field(() => Int, { description: 'Days posted in the window, in days.' })
  postedDays!: number
}

export const ReceptionComplianceConnection = connectionType(ReceptionComplianceType, 'ReceptionCompliance')
