import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const kinds = { PETITION_GOES_ROUND: 'PETITION_GOES_ROUND' } as const

registerEnumType(kinds, {
  name: 'AlarmKind',
  description: 'What went otherwise than it should.',
  valuesConfig: {
    PETITION_GOES_ROUND: {
      description: 'A petition was sent on a second time: told to whoever stands above both units.',
    },
  },
})

/** Something to look into. */
@ObjectType('Alarm', {
  description:
    'Something that went otherwise than it should, for a unit to look into; it stays until it is cleared.',
})
export class AlarmType {
  @Field(() => ID)
  id!: string

  @Field(() => kinds)
  kind!: keyof typeof kinds

  @Field(() => DateScalar)
  raisedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day somebody said what was done; null: nobody yet.',
  })
  clearedOn!: string | null

  @Field(() => String, { nullable: true, description: 'What was done.' })
  note!: string | null

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}

export const AlarmConnection = connectionType(AlarmType, 'Alarm')
