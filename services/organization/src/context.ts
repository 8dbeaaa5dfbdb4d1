import type { ServiceSecret } from '@province/runtime'
import { lazyContext, type RequestContext } from '@province/subgraph/request'
import type { AccessSettings } from './access/session/session.service.ts'
import { type AccessCases, accessCases } from './access-cases.ts'
import { type DirectoryCases, directoryCases } from './directory-cases.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import type { OpenItems } from './register/open-item/open-items.port.ts'
import { UnitRepository } from './register/unit/unit.repository.ts'
import { type RegisterCases, registerCases } from './register-cases.ts'
import { type TimeCases, timeCases } from './time-cases.ts'

/** A request with the use cases of organization. */
export interface Context extends RequestContext, RegisterCases, DirectoryCases, AccessCases, TimeCases {
  measures: MeasureService
}

/** Adds the use cases to a request. */
export const contextWith = (
  secret: ServiceSecret,
  others: Pick<OpenItems, 'under' | 'guardedUnder'>,
  settings: AccessSettings = { secondFactorForContent: false },
) =>
  lazyContext<Context>({
    ...registerCases(others),
    ...directoryCases,
    ...accessCases(secret, settings),
    ...timeCases,
    measures: (request) =>
      new MeasureService(new UnitRepository(request), new MeasureRepository(request), request),
  })
