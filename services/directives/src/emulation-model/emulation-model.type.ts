import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'
import type { EmulationField } from './emulation-model.ts'
import type { EmulationModelState, EmulationModelStep } from './emulation-model-lifecycle.ts'

export const EmulationFieldEnum = enumOf<EmulationField>('EmulationField', 'In which field a model is run.', {
  ECONOMY: 'Kinh tế: economy and new countryside.',
  CULTURE_SOCIETY: 'Văn hóa - xã hội: culture and society.',
  SECURITY: 'Quốc phòng - an ninh: defence and security.',
  POLITICAL_SYSTEM: 'Xây dựng hệ thống chính trị: the political system.',
})

export const EmulationModelStateEnum = enumOf<EmulationModelState>(
  'EmulationModelState',
  'Where a model stands.',
  {
    PROPOSED: 'Run, and not recognised.',
    RECOGNISED: 'Recognised by a document.',
    ENDED: 'Not run any longer.',
  },
)

export const EmulationModelStepEnum = enumOf<EmulationModelStep>(
  'EmulationModelStep',
  'What can be done to a model.',
  {
    recognise: 'Record by which document it is recognised.',
    end: 'It is not run any longer.',
  },
)

export const EmulationModelOrderEnum = enumOf('EmulationModelOrder', 'In which order models are listed.', {
  NEWEST: 'By the day they began, the newest first.',
  OLDEST: 'By the day they began, the oldest first.',
})

/** A model of the emulation movement. */
@ObjectType('EmulationModel', {
  description: 'Mô hình "Dân vận khéo": who runs it, in which field, recognised by what.',
})
export class EmulationModelType extends VersionedNode {
  @Field(() => String, { description: 'Who runs it, as it is called.' })
  runBy!: string

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => EmulationFieldEnum, { description: 'In which field.' })
  field!: EmulationField

  @Field(() => DateScalar, { description: 'The day it began.' })
  startedOn!: string

  @Field(() => EmulationModelStateEnum, { description: 'Where it stands.' })
  state!: EmulationModelState

  @Field(() => String, { nullable: true, description: 'The document that recognises it.' })
  recognisedBy!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was recognised.' })
  recognisedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended.' })
  endedOn!: string | null

  @Field(() => Boolean, { description: 'It is made up for the demonstration.' })
  invented!: boolean
}

export const EmulationModelConnection = connectionType(EmulationModelType, 'EmulationModel')
