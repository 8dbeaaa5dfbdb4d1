import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { ExemptionRepository } from './exemption/exemption.repository.ts'
import { ExemptionService } from './exemption/exemption.service.ts'
import { IndexResultRepository } from './index-result/index-result.repository.ts'
import { IndexResultService } from './index-result/index-result.service.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { OneStopRepository } from './one-stop/one-stop.repository.ts'
import { OneStopService } from './one-stop/one-stop.service.ts'

/** A request with the use cases of reform. */
export interface Context extends RequestContext {
  indexResults: IndexResultService
  exemptions: ExemptionService
  oneStop: OneStopService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  indexResults: (request) => new IndexResultService(new IndexResultRepository(request), request),
  exemptions: (request) => new ExemptionService(new ExemptionRepository(request), request),
  oneStop: (request) => new OneStopService(new OneStopRepository(request)),
  measures: (request) =>
    new MeasureService(request.indexResults, request.oneStop, new MeasureRepository(request), request),
})
