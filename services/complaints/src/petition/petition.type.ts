import { connectionType, DateScalar, DateTimeScalar } from '@province/subgraph'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PetitionChannelEnum } from '../intake/intake.type.ts'

const kinds = { COMPLAINT: 'COMPLAINT', DENUNCIATION: 'DENUNCIATION', REFLECTION: 'REFLECTION' } as const
const jurisdictions = { OWN: 'OWN', OTHER_AUTHORITY: 'OTHER_AUTHORITY', OUTSIDE: 'OUTSIDE' } as const
const states = {
  RECEIVED: 'RECEIVED',
  CLASSIFIED: 'CLASSIFIED',
  ACCEPTED_TO_CASE: 'ACCEPTED_TO_CASE',
  GUIDED: 'GUIDED',
  TRANSFERRED: 'TRANSFERRED',
  RETURNED: 'RETURNED',
  MERGED: 'MERGED',
  FILED: 'FILED',
  ANSWERED: 'ANSWERED',
} as const
const outcomes = {
  accept: 'accept',
  guide: 'guide',
  return: 'return',
  file: 'file',
  answer: 'answer',
  transfer: 'transfer',
} as const
const steps = {
  ...outcomes,
  register: 'register',
  classify: 'classify',
  merge: 'merge',
  bounce: 'bounce',
  tie: 'tie',
} as const

registerEnumType(kinds, {
  name: 'PetitionKind',
  description: 'What a petition is, by law.',
  valuesConfig: {
    COMPLAINT: { description: 'Khiếu nại: of a decision or an act.' },
    DENUNCIATION: {
      description: 'Tố cáo: of a breach of the law by somebody. Its sender stays in the vault.',
    },
    REFLECTION: { description: 'Kiến nghị, phản ánh.' },
  },
})
registerEnumType(jurisdictions, {
  name: 'Jurisdiction',
  description: 'Whose a petition is to handle.',
  valuesConfig: {
    OWN: { description: 'The unit’s own.' },
    OTHER_AUTHORITY: { description: 'Another authority’s.' },
    OUTSIDE: { description: 'None of the administration’s: a court’s, for instance.' },
  },
})
registerEnumType(states, {
  name: 'PetitionState',
  description: 'Where a petition stands at its unit.',
  valuesConfig: {
    RECEIVED: { description: 'Registered, not classified yet.' },
    CLASSIFIED: { description: 'Known for what it is; something is to be done.' },
    ACCEPTED_TO_CASE: { description: 'Thụ lý: it becomes a case.' },
    GUIDED: { description: 'Hướng dẫn: its sender was told where to turn.' },
    TRANSFERRED: { description: 'Chuyển đơn: sent to another unit.' },
    RETURNED: { description: 'Trả lại đơn.' },
    MERGED: { description: 'Gộp: another petition goes on for it.' },
    FILED: { description: 'Lưu đơn.' },
    ANSWERED: { description: 'Trả lời.' },
  },
})
registerEnumType(outcomes, { name: 'PetitionOutcome', description: 'What may become of a petition.' })
registerEnumType(steps, { name: 'PetitionStepKind', description: 'What was done to a petition.' })

export const PetitionKindEnum = kinds
export const JurisdictionEnum = jurisdictions
export const PetitionStateEnum = states
export const PetitionOutcomeEnum = outcomes

/** The rules by which a petition is sorted. */
@ObjectType('ClassificationRule', { description: 'The rules by which petitions of a day are sorted.' })
export class ClassificationRuleType {
  @Field(() => String, { description: 'The document they stand in.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of them.' })
  evidence!: keyof typeof EvidenceGradeEnum
}

/** One thing that was done. */
@ObjectType('PetitionStep', { description: 'One thing that was done to a petition; never changed.' })
export class PetitionStepType {
  @Field(() => ID)
  id!: string

  @Field(() => steps)
  step!: keyof typeof steps

  @Field(() => states, { nullable: true, description: 'Where it stood before; null: it was not there.' })
  fromState!: keyof typeof states | null

  @Field(() => states)
  toState!: keyof typeof states

  @Field(() => String, { nullable: true })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the document behind it.' })
  document!: string | null

  @Field(() => DateScalar, { description: 'The day it took effect; may lie before the day it was recorded.' })
  effectiveOn!: string

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  at!: string
}

/** Who sent it. */
@ObjectType('PetitionSender', {
  description: 'Who sent a complaint or reflection, for who handles it; of a denunciation there is none.',
})
export class PetitionSenderType {
  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'May be empty.' })
  address!: string
}

/** What somebody sent to a unit. */
@ObjectType('Petition', {
  description: 'What somebody sent to a unit (đơn), known by a code and a summary that name nobody.',
})
export class PetitionType {
  @Field(() => ID)
  id!: string

  @Field(() => String, {
    description: 'What it is called: drawn by lot, so that it tells nothing of others.',
  })
  code!: string

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => kinds, { nullable: true, description: 'What it is; null: not classified yet.' })
  kind!: keyof typeof kinds | null

  @Field(() => jurisdictions, { nullable: true })
  jurisdiction!: keyof typeof jurisdictions | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the conditions for handling it are met.' })
  conditionsMet!: boolean | null

  @Field(() => PetitionChannelEnum)
  channel!: keyof typeof PetitionChannelEnum

  @Field(() => DateScalar, { description: 'The day it was received, from which time limits run.' })
  receivedOn!: string

  @Field(() => String, { description: 'What it is about, naming nobody.' })
  summary!: string

  @Field(() => Int, { description: 'How many people sent it together, in people.' })
  people!: number

  @Field(() => Boolean, { description: 'Its sender is not named.' })
  anonymous!: boolean

  @Field(() => Boolean, { description: 'It complains of the head of that unit in person.' })
  againstHead!: boolean

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}

export const PetitionConnection = connectionType(PetitionType, 'Petition')
