import { scopedArgs } from '@province/subgraph/list'
import { WindowInput, windowedArgs } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { NationalBatchOrderEnum } from './national-batch.type.ts'
import type { NationalRecordKind, NationalStanding } from './national-record.ts'
import {
  NationalRecordKindEnum,
  NationalRecordOrderEnum,
  NationalStandingEnum,
  NationalTallyOrderEnum,
} from './national-record.type.ts'

/** Which batches. */
@ArgsType()
export class NationalBatchesArgs extends scopedArgs(NationalBatchOrderEnum, 'NEWEST') {}

/** Which records. */
@ArgsType()
export class NationalRecordsArgs extends windowedArgs(
  NationalRecordOrderEnum,
  'NEWEST',
  'Records of its days, at most ten years; none is from before 2026-07-01.',
) {
  @Field(() => ID, { nullable: true, description: 'Only what this unit itself entered.' })
  unit?: string | null

  @Field(() => [NationalRecordKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: NationalRecordKind[] | null

  @Field(() => [NationalStandingEnum], { nullable: true, description: 'Only those that stand so.' })
  standings?: NationalStanding[] | null
}

/** Which units. */
@ArgsType()
export class NationalTalliesArgs extends windowedArgs(
  NationalTallyOrderEnum,
  'UNIT',
  'Records of its days, at most ten years; none is from before 2026-07-01.',
) {}

/** Of what a batch is made. */
@InputType({ description: 'Of whose records and of which days a batch is made.' })
export class MakeNationalBatchInput {
  @Field(() => ID, { description: 'The unit, with all below it on the day of each record.' })
  unit!: string

  @Field(() => WindowInput, {
    description: 'The days of the records, at most ten years; those before 2026-07-01 are left out.',
  })
  window!: WindowInput
}

/** What the other side answered. */
@InputType({ description: 'A file of receipts, read for a look or to be kept.' })
export class ReadNationalReceiptsInput {
  @Field(() => String, {
    description:
      'CSV with the header `code,answer,id,reason` (docs/national-database.md); at most 2 MB. A reason names nobody.',
  })
  csv!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether only to say what it would come to; nothing is kept then.',
  })
  dryRun!: boolean
}

/** Which batch, and its receipts. */
@ArgsType()
export class ReadNationalReceiptsArgs extends VersionedArgs {
  @Field(() => ReadNationalReceiptsInput, { description: 'The receipts.' })
  input!: ReadNationalReceiptsInput
}
