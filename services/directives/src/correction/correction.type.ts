import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'
import type { CorrectionState, CorrectionStep } from './correction-lifecycle.ts'

export const CorrectionStateEnum = enumOf<CorrectionState>('CorrectionState', 'Where a correction stands.', {
  PROPOSED: 'Somebody says what is meant; nobody has decided.',
  ACCEPTED: 'Somebody else agrees.',
  REJECTED: 'Somebody else does not.',
})

export const CorrectionStepEnum = enumOf<CorrectionStep>('CorrectionStep', 'How a correction is decided.', {
  accept: 'It is what was meant.',
  reject: 'It is not.',
})

export const CorrectionOrderEnum = enumOf('CorrectionOrder', 'In which order corrections are listed.', {
  NEWEST: 'By the day they were proposed, the newest first.',
  OLDEST: 'By the day they were proposed, the oldest first.',
})

/** What a citation is said to mean. */
@ObjectType('CitationCorrection', {
  description:
    'What a citation is said to mean; proposed by one person, decided by another. The cited form stays.',
})
export class CorrectionType extends VersionedNode {
  @Field(() => String, { nullable: true, description: 'The symbol that is meant; null: as cited.' })
  symbol!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day that is meant; null: as cited.' })
  issuedOn!: string | null

  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => CorrectionStateEnum, { description: 'Where it stands.' })
  state!: CorrectionState

  @Field(() => DateScalar, { description: 'The day it was proposed.' })
  proposedOn!: string

  @Field(() => String, { nullable: true, description: 'On what the decision rests.' })
  decidedBecause!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision.' })
  decidedOn!: string | null
}

export const CorrectionConnection = connectionType(CorrectionType, 'CitationCorrection')
