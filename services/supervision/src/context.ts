import type { RequestContext } from '@province/subgraph/work'
import { DelegationRepository } from './delegation/delegation.repository.ts'
import { DelegationService } from './delegation/delegation.service.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ThemeRepository } from './theme/theme.repository.ts'
import { ThemeService } from './theme/theme.service.ts'

/** A request with the use cases of supervision. */
export interface Context extends RequestContext {
  themes: ThemeService
  delegations: DelegationService
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextOf = (request: RequestContext): Context => {
  const delegations = new DelegationService(new DelegationRepository(request.reader), request.load)
  const themes = new ThemeService(new ThemeRepository(request.reader, request.em), request)
  const rows = new MeasureRepository(request.reader)
  const measures = new MeasureService(themes, delegations, rows, request.clock.today())
  return Object.assign(Object.create(request), { themes, delegations, measures }) as Context
}
