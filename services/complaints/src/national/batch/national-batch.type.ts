import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { ReceiptRefusalCode } from './national-receipt.ts'

export const NationalBatchOrderEnum = enumOf('NationalBatchOrder', 'In which order batches are listed.', {
  NEWEST: 'By the day they were made, the newest first.',
  OLDEST: 'By the day they were made, the oldest first.',
})

export const ReceiptRefusalEnum = enumOf<ReceiptRefusalCode>(
  'NationalReceiptRefusalCode',
  'Why a line of receipts is not taken.',
  {
    CODE_NOT_IN_BATCH: 'The code is not in the batch, whether it is of a record or of none.',
    ANSWER_UNKNOWN: 'The answer is neither ACCEPTED nor REFUSED.',
    ID_MISSING: 'Accepted without an id of their side.',
    REASON_MISSING: 'Refused without a reason.',
    TEXT_TOO_LONG: 'The id or the reason is too long.',
    REASON_NAMES_SOMEBODY: 'The reason seems to tell of a person.',
    CODE_TWICE: 'A line above answers the same code otherwise.',
    ALREADY_ACCEPTED: 'It was acknowledged before, and no other answer takes the place of that.',
  },
)

/** A batch. */
@ObjectType('NationalBatch', {
  description:
    'What a unit handed over to the national database at once: what was in no batch before, has changed since, or was refused. It is made once, and its file stays the same to the byte.',
})
export class NationalBatchType extends VersionedNode {
  @Field(() => DateScalar, { description: 'The first day of its records.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last of its records.' })
  to!: string

  @Field(() => DateScalar, { description: 'The day it was made.' })
  madeOn!: string

  @Field(() => Int, { description: 'How much it has, in records.' })
  records!: number

  @Field(() => Int, { description: 'How many of them were acknowledged, in records.' })
  accepted!: number

  @Field(() => Int, { description: 'How many of them were refused, in records.' })
  refused!: number

  @Field(() => String, { description: 'SHA-256 of the file up to its last line, in hexadecimal digits.' })
  checksum!: string
}

/** Pages of batches. */
export const NationalBatchConnection = connectionType(NationalBatchType, 'NationalBatch')

/** A line that was not taken. */
@ObjectType('NationalReceiptRefusal', {
  description: 'A line of receipts that is not taken; the others are.',
})
export class NationalReceiptRefusalType {
  @Field(() => Int, { description: 'The line of the file, from 1.' })
  line!: number

  @Field(() => String, { description: 'The code that stands there.' })
  code!: string

  @Field(() => ReceiptRefusalEnum, { description: 'Why it is not taken.' })
  refusal!: ReceiptRefusalCode

  @Field(() => String, { description: 'The same in words, in the language of who asks.' })
  message!: string
}

/** What receipts came to. */
@ObjectType('NationalReceiptsRead', { description: 'What a file of receipts came to, or would.' })
export class NationalReceiptsReadType {
  @Field(() => NationalBatchType, { description: 'The batch they answer, as it stands now.' })
  batch!: NationalBatchType

  @Field(() => Boolean, { description: 'Whether nothing was kept of it, since it was read for a look.' })
  dryRun!: boolean

  @Field(() => Int, { description: 'Records newly acknowledged, in lines.' })
  accepted!: number

  @Field(() => Int, { description: 'Records newly refused, in lines.' })
  refused!: number

  @Field(() => Int, { description: 'What was so answered before, in lines.' })
  unchanged!: number

  @Field(() => [NationalReceiptRefusalType], {
    description: 'Every line that is not taken, in the order of the file.',
  })
  refusals!: NationalReceiptRefusalType[]
}
