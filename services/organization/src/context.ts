import type { ServiceSecret } from '@province/runtime'
import type { RequestContext } from '@province/subgraph/work'
import { AccountRepository } from './account/account.repository.ts'
import { AccountService } from './account/account.service.ts'
import { ApiClientRepository } from './api-client/api-client.repository.ts'
import { ApiClientService } from './api-client/api-client.service.ts'
import { type DirectoryCases, directoryCases } from './assignment/directory.cases.ts'
import { AuditedActorRepository } from './audited-actor/audited-actor.repository.ts'
import { AuditedActorService } from './audited-actor/audited-actor.service.ts'
import { ClientAccessRepository } from './client-access/client-access.repository.ts'
import { ClientAccessService } from './client-access/client-access.service.ts'
import { ClientUsageRepository } from './client-usage/client-usage.repository.ts'
import { ClientUsageService } from './client-usage/client-usage.service.ts'
import { GrantRepository } from './grant/grant.repository.ts'
import { GrantService } from './grant/grant.service.ts'
import type { OpenItems } from './hand-over/open-items.port.ts'
import { IdentityRepository } from './identity/identity.repository.ts'
import { IdentityService } from './identity/identity.service.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { NotificationRepository } from './notification/notification.repository.ts'
import { NotificationService } from './notification/notification.service.ts'
import { VacantDutyRepository } from './notification/vacant-duty.repository.ts'
import { VacantDutyService } from './notification/vacant-duty.service.ts'
import { type ReorganisationCases, reorganisationCases } from './reorganisation/reorganisation.cases.ts'
import { SecondFactorRepository } from './second-factor/second-factor.repository.ts'
import { SecondFactorService } from './second-factor/second-factor.service.ts'
import { OwnSessionService } from './session/own-session.service.ts'
import { SessionRepository } from './session/session.repository.ts'
import { SessionService } from './session/session.service.ts'
import { AttemptRepository } from './sign-in/attempt.repository.ts'
import { AttemptService } from './sign-in/attempt.service.ts'
import { SignInRepository } from './sign-in/sign-in.repository.ts'
import { SignInService } from './sign-in/sign-in.service.ts'
import { UnitRepository } from './unit/unit.repository.ts'
import { UnitService } from './unit/unit.service.ts'
import { type WorkingCalendarCases, workingCalendarCases } from './working-calendar/working-calendar.cases.ts'

/** Who may come in, and what they are granted. */
interface Access {
  sessions: SessionService
  ownSessions: OwnSessionService
  signIns: SignInService
  secondFactors: SecondFactorService
  accounts: AccountService
  grants: GrantService
  identities: IdentityService
}

/** A request with the use cases of organization. */
export interface Context
  extends RequestContext,
    Access,
    ReorganisationCases,
    DirectoryCases,
    WorkingCalendarCases {
  units: UnitService
  measures: MeasureService
  apiClients: ApiClientService
  clientAccess: ClientAccessService
  clientUsage: ClientUsageService
  auditedActors: AuditedActorService
  notifications: NotificationService
  vacantDuties: VacantDutyService
}

/** The keys that sign-in works with; none of them stands in the database. */
interface Keys {
  attempts: Buffer
  secondFactors: Buffer
}

function accessOf(request: RequestContext, units: UnitService, keys: Keys): Access {
  const { reader, em, authority, client } = request
  const accountRows = new AccountRepository(reader, em)
  const sessionRows = new SessionRepository(reader, em)
  const attempts = new AttemptService(new AttemptRepository(reader), keys.attempts, client.address)
  const sessions = new SessionService(accountRows, sessionRows, units, authority, request)
  const accounts = new AccountService(accountRows, sessionRows, attempts, request)
  const factors = new SecondFactorRepository(reader, em)
  return {
    sessions,
    accounts,
    ownSessions: new OwnSessionService(sessionRows, accounts, request),
    signIns: new SignInService(new SignInRepository(reader), attempts, sessions, request),
    secondFactors: new SecondFactorService(
      factors,
      sessions,
      accounts,
      attempts,
      keys.secondFactors,
      request,
    ),
    grants: new GrantService(new GrantRepository(reader, em), accounts, request),
    identities: new IdentityService(new IdentityRepository(reader, em), accounts, request),
  }
}

/** Adds the use cases to a request. */
export const contextWith = (secret: ServiceSecret, openItems: OpenItems) => {
  const keys = { attempts: secret.keyFor('attempts'), secondFactors: secret.keyFor('second factors') }
  return (request: RequestContext): Context => {
    const { reader, load, clock } = request
    const units = new UnitService(new UnitRepository(reader), load, clock.today())
    const directory = directoryCases(request, units)
    return Object.assign(Object.create(request), {
      units,
      apiClients: new ApiClientService(new ApiClientRepository(reader, request.em), request),
      clientAccess: new ClientAccessService(new ClientAccessRepository(reader, request.em), request),
      clientUsage: new ClientUsageService(new ClientUsageRepository(reader, request.em), request),
      auditedActors: new AuditedActorService(new AuditedActorRepository(reader), request),
      measures: new MeasureService(
        new UnitRepository(reader),
        new MeasureRepository(reader),
        directory.leaderCoverage,
        clock.today(),
      ),
      ...directory,
      ...workingCalendarCases(request),
      notifications: new NotificationService(new NotificationRepository(request), request),
      vacantDuties: new VacantDutyService(new VacantDutyRepository(reader), request),
      ...reorganisationCases(request, units, openItems),
      ...accessOf(request, units, keys),
    }) as Context
  }
}
