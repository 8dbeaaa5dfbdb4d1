import type { RequestContext } from '@province/subgraph'
import { DelegationRepository } from './delegation/delegation.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ThemeRepository } from './theme/theme.repository.ts'
import { ThemeService } from './theme/theme.service.ts'

/** A request with the use cases of supervision. */
export interface Context extends RequestContext {
  themes: ThemeService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = (request: RequestContext): Context => {
  const repository = new ThemeRepository(request.reader, request.em)
  const themes = new ThemeService(repository, new DelegationRepository(request.reader), request)
  return Object.assign(Object.create(request), { themes, measures: new MeasureService(themes) }) as Context
}
