import type { RequestContext } from '@province/subgraph'
import { AccountRepository } from './account/account.repository.ts'
import type { SignInLimit } from './account/sign-in-limit.ts'
import { ApiClientRepository } from './api-client/api-client.repository.ts'
import { ApiClientService } from './api-client/api-client.service.ts'
import { ClientAccessRepository } from './client-access/client-access.repository.ts'
import { ClientAccessService } from './client-access/client-access.service.ts'
import { ClientUsageRepository } from './client-usage/client-usage.repository.ts'
import { ClientUsageService } from './client-usage/client-usage.service.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ReorganisationRepository } from './reorganisation/reorganisation.repository.ts'
import { ReorganisationService } from './reorganisation/reorganisation.service.ts'
import { SessionRepository } from './session/session.repository.ts'
import { SessionService } from './session/session.service.ts'
import { UnitRepository } from './unit/unit.repository.ts'
import { UnitService } from './unit/unit.service.ts'

/** A request with the use cases of organization. */
export interface Context extends RequestContext {
  units: UnitService
  reorganisations: ReorganisationService
  sessions: SessionService
  measures: MeasureService
  apiClients: ApiClientService
  clientAccess: ClientAccessService
  clientUsage: ClientUsageService
}

/** Adds the use cases to a request; `limit` outlives requests. */
export const contextWith =
  (limit: SignInLimit) =>
  (request: RequestContext): Context => {
    const { reader, load, clock, authority } = request
    const units = new UnitService(new UnitRepository(reader), load, clock.today())
    const accounts = new AccountRepository(reader, request.em)
    const sessions = new SessionRepository(reader, request.em)
    return Object.assign(Object.create(request), {
      units,
      apiClients: new ApiClientService(new ApiClientRepository(reader, request.em), request),
      clientAccess: new ClientAccessService(new ClientAccessRepository(reader, request.em), request),
      clientUsage: new ClientUsageService(new ClientUsageRepository(reader, request.em), request),
      measures: new MeasureService(new UnitRepository(reader)),
      reorganisations: new ReorganisationService(
        new ReorganisationRepository(reader, request.em),
        units,
        load,
      ),
      sessions: new SessionService(accounts, sessions, units, authority, limit, request),
    }) as Context
  }
