import { windowedArgs } from '@province/subgraph/measure'
import { ArgsType, Field, ID } from 'type-graphql'
import type { NationalRecordKind, NationalStanding } from './national-record.ts'
import {
  NationalRecordKindEnum,
  NationalRecordOrderEnum,
  NationalStandingEnum,
  NationalTallyOrderEnum,
} from './national-record.type.ts'

/** Which records. */
@ArgsType()
export class NationalRecordsArgs extends windowedArgs(
  NationalRecordOrderEnum,
  'NEWEST',
  'Records of its days, at most ten years; none is from before 2026-07-01.',
) {
  @Field(() => ID, { nullable: true, description: 'Only what this unit itself entered.' })
  unit?: string | null

  @Field(() => ID, { nullable: true, description: 'Only those that were in this batch last.' })
  batch?: string | null

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
