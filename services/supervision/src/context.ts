import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { DelegationRepository } from './delegation/delegation.repository.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ThemeRepository } from './theme/theme.repository.ts'
import { ThemeService } from './theme/theme.service.ts'

/** A request with the use cases of supervision. */
export interface Context extends RequestContext {
  themes: ThemeService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  themes: (request) =>
    new ThemeService(new ThemeRepository(request), new DelegationRepository(request), request),
  measures: (request) => new MeasureService(request.themes, new MeasureRepository(request)),
})
