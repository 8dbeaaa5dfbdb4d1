import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { ExemptionRepository } from './exemption/exemption.repository.ts'
import { ExemptionService } from './exemption/exemption.service.ts'
import { IndexResultRepository } from './index-result/index-result.repository.ts'
import { IndexResultService } from './index-result/index-result.service.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { RecordCountRepository } from './measure/record-count.repository.ts'
import { RecordCountService } from './measure/record-count.service.ts'
import { OneStopRepository } from './one-stop/one-stop.repository.ts'
import { OneStopService } from './one-stop/one-stop.service.ts'
import { OnlineServiceRepository } from './online-service/online-service.repository.ts'
import { OnlineServiceService } from './online-service/online-service.service.ts'
import { ProcedureRepository } from './procedure/procedure.repository.ts'
import { ProcedureService } from './procedure/procedure.service.ts'
import { ProcedureChangeRepository } from './procedure/procedure-change.repository.ts'

/** A request with the use cases of reform. */
export interface Context extends RequestContext {
  indexResults: IndexResultService
  exemptions: ExemptionService
  oneStop: OneStopService
  procedures: ProcedureService
  onlineServices: OnlineServiceService
  recordCounts: RecordCountService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  indexResults: (request) => new IndexResultService(new IndexResultRepository(request), request),
  exemptions: (request) => new ExemptionService(new ExemptionRepository(request), request),
  oneStop: (request) => new OneStopService(new OneStopRepository(request)),
  procedures: (request) =>
    new ProcedureService(new ProcedureRepository(request), new ProcedureChangeRepository(request), request),
  onlineServices: (request) =>
    new OnlineServiceService(new OnlineServiceRepository(request), request.procedures, request),
  recordCounts: (request) => new RecordCountService(new RecordCountRepository(request)),
  measures: (request) =>
    new MeasureService(request.indexResults, request.oneStop, new MeasureRepository(request), request),
})
