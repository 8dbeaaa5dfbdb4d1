import type { RequestContext } from '@province/subgraph/request'
import { NationalBatchRepository, NationalRowRepository } from './national/batch/national-batch.repository.ts'
import { NationalBatchService } from './national/batch/national-batch.service.ts'
import { NationalRecordRepository } from './national/record/national-record.repository.ts'
import { NationalRecordService } from './national/record/national-record.service.ts'

/** The use cases of the national database. */
export interface NationalContext {
  nationalRecords: NationalRecordService
  nationalBatches: NationalBatchService
}

/** How each of them is made. */
type NationalMaking = {
  [Name in keyof NationalContext]: (context: RequestContext) => NationalContext[Name]
}

export const nationalMaking: NationalMaking = {
  nationalRecords: (context) => new NationalRecordService(new NationalRecordRepository(context)),
  nationalBatches: (context) =>
    new NationalBatchService(
      new NationalBatchRepository(context),
      new NationalRowRepository(context),
      new NationalRecordRepository(context),
      context,
    ),
}
