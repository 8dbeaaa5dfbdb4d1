import { scopedArgs } from '@province/subgraph/list'
import { WindowInput } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { NationalBatchOrderEnum } from './national-batch.type.ts'

/** Which batches. */
@ArgsType()
export class NationalBatchesArgs extends scopedArgs(NationalBatchOrderEnum, 'NEWEST') {}

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
