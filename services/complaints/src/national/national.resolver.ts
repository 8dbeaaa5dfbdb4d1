import { refuses, refusesChange } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  MakeNationalBatchInput,
  NationalBatchesArgs,
  ReadNationalReceiptsArgs,
} from './batch/national-batch.input.ts'
import type { NationalBatchRow } from './batch/national-batch.repository.ts'
import {
  NationalBatchConnection,
  NationalBatchType,
  NationalReceiptRefusalType,
  NationalReceiptsReadType,
} from './batch/national-batch.type.ts'
import { NATIONAL_DUTY } from './record/national-duty.ts'
import { NationalRecordsArgs, NationalTalliesArgs } from './record/national-record.input.ts'
import type { NationalRecordRow } from './record/national-record.ts'
import {
  NationalDutyType,
  NationalRecordConnection,
  NationalRecordType,
  NationalTallyType,
  NationalUnitTallyConnection,
  NationalUnitTallyType,
} from './record/national-record.type.ts'

const LISTS = refuses('DATE_INVALID', 'INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')

/** How what was entered stands towards the national database. */
@Resolver(() => NationalRecordType)
class NationalRecordResolver {
  @Query(() => NationalDutyType, {
    nullable: true,
    description: 'By which rule the national database is kept up, and since when.',
  })
  nationalDuty() {
    return NATIONAL_DUTY
  }

  @Query(() => NationalRecordConnection.Connection, {
    nullable: true,
    description: `What a unit and the units below it entered and the national database is to have, the newest first. ${LISTS}`,
  })
  nationalRecords(
    @Args(() => NationalRecordsArgs) listing: NationalRecordsArgs,
    @Ctx() { nationalRecords }: Context,
  ) {
    return nationalRecords.list(listing)
  }

  @Query(() => NationalUnitTallyConnection.Connection, {
    nullable: true,
    description: `The same, counted by the unit that entered it: units that entered something, by their code. ${LISTS}`,
  })
  nationalTallies(
    @Args(() => NationalTalliesArgs) listing: NationalTalliesArgs,
    @Ctx() { nationalRecords }: Context,
  ) {
    return nationalRecords.tallies(listing)
  }

  @Query(() => NationalTallyType, {
    nullable: true,
    description: `The same, counted together; null where no day of the window is one of the duty. ${refuses('DATE_INVALID', 'INPUT_INVALID')}`,
  })
  nationalTotal(
    @Arg('within', () => ID, { description: 'The unit, with all below it on the day of each record.' })
    within: string,
    @Arg('window', () => WindowInput, { description: 'The days of the records, at most ten years.' })
    window: WindowInput,
    @Ctx() { nationalRecords }: Context,
  ) {
    return nationalRecords.total(within, window)
  }

  @FieldResolver(() => NationalBatchType, {
    nullable: true,
    description: 'The batch it was in last; null: in none, or out of sight.',
  })
  batch(@Root() { batchId }: NationalRecordRow, @Ctx() { nationalBatches }: Context) {
    return nationalBatches.byId(batchId)
  }
}

/** What was handed over, and what was answered to it. */
@Resolver(() => NationalBatchType)
class NationalBatchResolver {
  @Query(() => NationalBatchType, { nullable: true, description: 'One in sight; null for any other.' })
  nationalBatch(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { nationalBatches }: Context,
  ) {
    return nationalBatches.byId(id)
  }

  @Query(() => NationalBatchConnection.Connection, {
    nullable: true,
    description: `Batches of a unit and of the units below it, the newest first. ${refuses('INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  nationalBatches(
    @Args(() => NationalBatchesArgs) listing: NationalBatchesArgs,
    @Ctx() { nationalBatches }: Context,
  ) {
    return nationalBatches.list(listing)
  }

  @Mutation(() => NationalBatchType, {
    description: `Makes a batch of what the unit and those below it have not handed over yet, of what has changed since and of what was refused (Nghị định 154/2026/NĐ-CP, Điều 27). Needs \`petition.handle\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID', 'INPUT_INVALID', 'NO_DUTY_THEN', 'NOTHING_TO_HAND_OVER', 'TOO_MANY_RECORDS')}`,
  })
  makeNationalBatch(
    @Arg('input', () => MakeNationalBatchInput, { description: 'Whose records, of which days.' })
    { unit, window }: MakeNationalBatchInput,
    @IdempotencyKey() _key: string,
    @Ctx() { nationalBatches }: Context,
  ) {
    return nationalBatches.make(unit, window)
  }

  @Mutation(() => NationalReceiptsReadType, {
    description: `Reads the receipts of a batch line by line: what is refused leaves nothing and the other lines stand; a file read again changes nothing. Needs \`petition.handle\` on its unit. ${refusesChange('INPUT_INVALID')}`,
  })
  readNationalReceipts(
    @Args(() => ReadNationalReceiptsArgs) { input, ...seen }: ReadNationalReceiptsArgs,
    @Ctx() { nationalBatches }: Context,
  ) {
    return nationalBatches.read(seen, input)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its file (docs/national-database.md): the same bytes whenever it is asked for.',
  })
  file(@Root() batch: NationalBatchRow, @Ctx() { nationalBatches }: Context) {
    return nationalBatches.contentOf(batch)
  }
}

/** What the graph answers of the national database. */
export const nationalResolvers = [
  NationalRecordResolver,
  NationalBatchResolver,
  unitField(NationalRecordType, 'unit', 'unitId', 'The unit that entered it.'),
  unitField(NationalUnitTallyType, 'unit', 'unitId', 'The unit.'),
  unitField(NationalBatchType, 'unit', 'unitId', 'The unit that handed it over, with all below it.'),
] as const

/** The types of it. */
export const nationalTypes = [
  NationalDutyType,
  NationalRecordType,
  ...NationalRecordConnection.types,
  NationalTallyType,
  NationalUnitTallyType,
  ...NationalUnitTallyConnection.types,
  NationalBatchType,
  ...NationalBatchConnection.types,
  NationalReceiptRefusalType,
  NationalReceiptsReadType,
] as const
