import { DateScalar, DateTimeScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { PetitionChannel } from '../intake/intake.ts'
import { PetitionChannelEnum } from '../intake/intake.type.ts'
import type { Jurisdiction, PetitionField, PetitionKind } from './classification.ts'
import type { Outcome, PetitionState, PetitionStep } from './petition-lifecycle.ts'
import type { PetitionStepRecord } from './petition-step.ts'

export const PetitionKindEnum = enumOf<PetitionKind>('PetitionKind', 'What a petition is, by law.', {
  COMPLAINT: 'Khiếu nại: of a decision or an act.',
  DENUNCIATION: 'Tố cáo: of a breach of the law by somebody. Its sender stays in the vault.',
  REFLECTION: 'Kiến nghị, phản ánh.',
})

export const PetitionFieldEnum = enumOf<PetitionField>(
  'PetitionField',
  'What a petition is about, by the fields that the statutory forms count.',
  {
    POLICY: 'Chế độ, chính sách: benefits, allowances, people of merit.',
    LAND_HOUSING: 'Đất đai, nhà cửa.',
    PUBLIC_SERVICE: 'Công chức, công vụ: how officials do their work.',
    OTHER_ADMINISTRATIVE: 'Hành chính khác.',
    CORRUPTION: 'Tham nhũng.',
    JUDICIAL: 'Tư pháp: courts, procuracies, enforcement of judgments.',
    PARTY_MASS: 'Đảng, đoàn thể.',
    OTHER: 'Lĩnh vực khác.',
  },
)

export const JurisdictionEnum = enumOf<Jurisdiction>('Jurisdiction', 'Whose a petition is to handle.', {
  OWN: 'The unit’s own.',
  OTHER_AUTHORITY: 'Another authority’s.',
  OUTSIDE: 'None of the administration’s: a court’s, for instance.',
})

export const PetitionStateEnum = enumOf<PetitionState>(
  'PetitionState',
  'Where a petition stands at its unit.',
  {
    RECEIVED: 'Registered, not classified yet.',
    CLASSIFIED: 'Known for what it is; something is to be done.',
    ACCEPTED_TO_CASE: 'Thụ lý: it becomes a case.',
    GUIDED: 'Hướng dẫn: its sender was advised where to turn.',
    TRANSFERRED:
      'Chuyển đơn: passed on. Once it has arrived, what it says is where it went; this is the stub that each leaves, whatever it is or becomes.',
    RETURNED: 'Trả lại đơn.',
    MERGED: 'Gộp: another petition goes on for it.',
    FILED: 'Lưu đơn: archived.',
    ANSWERED: 'Trả lời.',
  },
)

const outcomes: Readonly<Record<Outcome, string>> = {
  accept: 'Thụ lý: it becomes a case.',
  advise: 'Hướng dẫn: its sender is advised where to turn.',
  return: 'Trả lại đơn: it goes back to its sender.',
  archive: 'Lưu đơn: it is archived and not handled further.',
  answer: 'Trả lời: its sender is answered.',
  transfer: 'Chuyển đơn: another unit is to handle it.',
}

export const PetitionOutcomeEnum = enumOf<Outcome>(
  'PetitionOutcome',
  'What may become of a petition.',
  outcomes,
)

const steps: Readonly<Record<PetitionStep, string>> = {
  ...outcomes,
  classify: 'Phân loại: somebody found what it is.',
  merge: 'Gộp: another petition goes on for it.',
  transferReturned: 'The unit it was sent to returned it.',
}

export const PetitionStepEnum = enumOf<PetitionStepRecord['step']>(
  'PetitionStepKind',
  'What was done to a petition.',
  {
    ...steps,
    register: 'Tiếp nhận: it was registered.',
    tie: 'It was tied to a matter.',
    field: 'Ghi lĩnh vực: what it is about.',
  },
)

export const AllowedPetitionStepEnum = enumOf<PetitionStep>(
  'AllowedPetitionStep',
  'What can be done to a petition.',
  steps,
)

export const PetitionOrderEnum = enumOf('PetitionOrder', 'In which order petitions are listed.', {
  DUE_FIRST:
    'By the next day something is due, then by the day they were received: those that wait longest first.',
  NEWEST: 'By the day they were received, the newest first.',
  OLDEST: 'By the day they were received, the oldest first.',
  CODE: 'By their code.',
})

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
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => PetitionStepEnum, { description: 'What was done.' })
  step!: PetitionStepRecord['step']

  @Field(() => PetitionStateEnum, {
    nullable: true,
    description: 'Where it stood before; null: it was not there.',
  })
  fromState!: PetitionState | null

  @Field(() => PetitionStateEnum, { description: 'Where it stood afterwards.' })
  toState!: PetitionState

  @Field(() => String, { nullable: true, description: 'Why it was done.' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the document behind it.' })
  document!: string | null

  @Field(() => PetitionFieldEnum, {
    nullable: true,
    description: 'What it was said to be about; null where the step says nothing of that.',
  })
  field!: PetitionField | null

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
  @Field(() => String, { description: 'What the sender is called.' })
  name!: string

  @Field(() => String, { description: 'Where the sender lives; may be empty.' })
  address!: string
}

/** What somebody sent to a unit. */
@ObjectType('Petition', {
  description: 'What somebody sent to a unit (đơn), known by a code and a summary that name nobody.',
})
export class PetitionType extends VersionedNode {
  @Field(() => String, {
    description: 'What it is called: drawn by lot, so that it tells nothing of others.',
  })
  code!: string

  @Field(() => PetitionStateEnum, { description: 'Where it stands at its unit.' })
  state!: PetitionState

  @Field(() => PetitionKindEnum, { nullable: true, description: 'What it is; null: not classified yet.' })
  kind!: PetitionKind | null

  @Field(() => JurisdictionEnum, {
    nullable: true,
    description: 'Whose it is to handle; null: not classified yet.',
  })
  jurisdiction!: Jurisdiction | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the conditions for handling it are met.' })
  conditionsMet!: boolean | null

  @Field(() => PetitionFieldEnum, {
    nullable: true,
    description: 'What it is about; null: nobody has said.',
  })
  field!: PetitionField | null

  @Field(() => PetitionChannelEnum, { description: 'How it came.' })
  channel!: PetitionChannel

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
}

export const PetitionConnection = connectionType(PetitionType, 'Petition')
