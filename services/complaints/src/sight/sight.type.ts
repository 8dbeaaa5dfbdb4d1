import { DateTimeScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { SightUseOutcome } from './sight-request.ts'
import type {
  SightClosing,
  SightDecision,
  SightRequestState,
  SightRequestStep,
} from './sight-request-lifecycle.ts'

export const SightRequestStateEnum = enumOf<SightRequestState>(
  'SightRequestState',
  'Where a request for sight stands.',
  {
    ASKED: 'Đã yêu cầu, chờ người giữ kho.',
    GRANTED: 'Đã cho xem, until its time is over.',
    REFUSED: 'Không cho xem, with the reason.',
    WITHDRAWN: 'Người yêu cầu đã rút.',
    ENDED: 'Đã kết thúc trước hạn.',
  },
)

export const SightRequestStepEnum = enumOf<SightRequestStep | 'use'>(
  'SightRequestStep',
  'What may be done about a request for sight.',
  {
    grant: 'Cho xem: a custodian opens the record by their passphrase.',
    refuse: 'Không cho xem: why.',
    open_again: 'Mở lại khóa, where the process was started anew; its time stays as it is.',
    withdraw: 'Rút yêu cầu.',
    end: 'Kết thúc trước hạn.',
    use: 'Xem, while its time runs.',
  },
)

export const SightDecisionEnum = enumOf<SightDecision>('SightDecision', 'What a custodian decides.', {
  grant: 'Cho xem.',
  refuse: 'Không cho xem: why.',
  open_again: 'Mở lại khóa.',
})

export const SightClosingEnum = enumOf<SightClosing>('SightClosing', 'How a request comes to an end.', {
  withdraw: 'By who asked, before it was decided.',
  end: 'By who asked or by a custodian, before its time is over.',
})

export const SightUseOutcomeEnum = enumOf<SightUseOutcome>('SightUseOutcome', 'What came of using a sight.', {
  SHOWN: 'What was sealed was shown.',
  TIME_OVER: 'Nothing was shown: it was not granted, or its time was over.',
  KEY_AWAY:
    'Nothing was shown: the key is not at hand since the service was started anew; a custodian opens it again.',
})

export const SightRequestOrderEnum = enumOf(
  'SightRequestOrder',
  'In which order requests for sight are listed.',
  {
    NEWEST: 'By when they were asked, the newest first.',
    OLDEST: 'By when they were asked, the oldest first.',
  },
)

/** A use of a sight. */
@ObjectType('SightUse', { description: 'One use of a sight, also one that showed nothing; kept for good.' })
export class SightUseType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When, by the wall.' })
  usedAt!: string

  @Field(() => String, { description: 'Who, by the name of the account.' })
  usedByName!: string

  @Field(() => SightUseOutcomeEnum, { description: 'What came of it.' })
  outcome!: SightUseOutcome

  @Field(() => ID, {
    nullable: true,
    description: 'The file of which a part was asked for; null: what was written.',
  })
  fileId!: string | null
}

/** What a use shows. */
@ObjectType('SightShown', {
  description:
    'What was sealed of who sent a petition, shown once to who was given sight; null throughout where nothing is shown, and when the same request is sent again.',
})
export class SightShownType {
  @Field(() => ID, { description: 'The use, as it is on record.' })
  id!: string

  @Field(() => SightUseOutcomeEnum, { description: 'What came of it.' })
  outcome!: SightUseOutcome

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  senderName?: string | null

  @Field(() => String, { nullable: true, description: 'Where they live.' })
  senderAddress?: string | null

  @Field(() => String, { nullable: true, description: 'Their citizen id.' })
  nationalId?: string | null

  @Field(() => String, { nullable: true, description: 'Their telephone number.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Whom they accuse, by name.' })
  complainedPerson?: string | null

  @Field(() => String, { nullable: true, description: 'What they wrote, word for word.' })
  rawText?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The part of the copy of a file that was asked for, as base64: to be saved, never to be shown in a page.',
  })
  filePart?: string | null
}

/** A request for sight. */
@ObjectType('SightRequest', {
  description:
    'Somebody who handles a petition asks to see who sent it, where that is sealed for them; a custodian decides, for a time. It names nobody but officials.',
})
export class SightRequestType extends VersionedNode {
  @Field(() => String, { description: 'The code of the petition.' })
  code!: string

  @Field(() => SightRequestStateEnum, { description: 'Where it stands.' })
  state!: SightRequestState

  @Field(() => String, { description: 'Why it is asked for, naming nobody.' })
  reason!: string

  @Field(() => Int, { description: 'For how long it is asked for, in hours.' })
  hours!: number

  @Field(() => String, { description: 'Who asks, by the name of the account.' })
  askedByName!: string

  @Field(() => DateTimeScalar, { description: 'When, by the wall.' })
  askedAt!: string

  @Field(() => String, { nullable: true, description: 'The custodian who decided; null: nobody yet.' })
  decidedByName!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null: not yet.' })
  decidedAt!: string | null

  @Field(() => String, { nullable: true, description: 'What was said with the decision.' })
  note!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it shows; null: it was not granted.',
  })
  endsAt!: string | null
}

export const SightRequestConnection = connectionType(SightRequestType, 'SightRequest')
