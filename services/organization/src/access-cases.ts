import type { ServiceSecret } from '@province/runtime'
import type { Making } from '@province/subgraph/work'
import { AccountRepository } from './account/account.repository.ts'
import { AccountService } from './account/account.service.ts'
import { ApiClientRepository } from './api-client/api-client.repository.ts'
import { ApiClientService } from './api-client/api-client.service.ts'
import { ApiKeyRepository } from './api-client/api-key.repository.ts'
import { AuditedActorRepository } from './audited-actor/audited-actor.repository.ts'
import { AuditedActorService } from './audited-actor/audited-actor.service.ts'
import { ClientAccessRepository } from './client-access/client-access.repository.ts'
import { ClientAccessService } from './client-access/client-access.service.ts'
import { ClientUsageRepository } from './client-usage/client-usage.repository.ts'
import { ClientUsageService } from './client-usage/client-usage.service.ts'
import type { Context } from './context.ts'
import { GrantRepository } from './grant/grant.repository.ts'
import { GrantService } from './grant/grant.service.ts'
import { IdentityRepository } from './identity/identity.repository.ts'
import { IdentityService } from './identity/identity.service.ts'
import { SecondFactorRepository } from './second-factor/second-factor.repository.ts'
import { SecondFactorService } from './second-factor/second-factor.service.ts'
import { SecondFactorCodeService } from './second-factor/second-factor-code.service.ts'
import { OwnSessionService } from './session/own-session.service.ts'
import { SessionRepository } from './session/session.repository.ts'
import { SessionService } from './session/session.service.ts'
import { AttemptRepository } from './sign-in/attempt.repository.ts'
import { AttemptService } from './sign-in/attempt.service.ts'
import { SignInRepository } from './sign-in/sign-in.repository.ts'
import { SignInService } from './sign-in/sign-in.service.ts'

/** Who may come in, people and programs, and what they are granted. */
export interface AccessCases {
  attempts: AttemptService
  sessions: SessionService
  ownSessions: OwnSessionService
  signIns: SignInService
  secondFactorCodes: SecondFactorCodeService
  secondFactors: SecondFactorService
  accounts: AccountService
  grants: GrantService
  identities: IdentityService
  apiClients: ApiClientService
  clientAccess: ClientAccessService
  clientUsage: ClientUsageService
  auditedActors: AuditedActorService
}

/** How the use cases of access are made; none of their keys is in the database. */
export function accessCases(secret: ServiceSecret): Pick<Making<Context>, keyof AccessCases> {
  const attemptKey = secret.keyFor('attempts')
  const factorKey = secret.keyFor('second factors')
  return {
    attempts: (request) =>
      new AttemptService(new AttemptRepository(request), attemptKey, request.client.address),
    sessions: (request) =>
      new SessionService(
        new AccountRepository(request),
        new SessionRepository(request),
        request.units,
        request,
      ),
    ownSessions: (request) =>
      new OwnSessionService(new SessionRepository(request), request.accounts, request),
    signIns: (request) =>
      new SignInService(new SignInRepository(request), request.attempts, request.sessions, request),
    secondFactorCodes: (request) =>
      new SecondFactorCodeService(new SecondFactorRepository(request), request.attempts, factorKey),
    secondFactors: (request) => {
      const { secondFactorCodes, sessions, accounts } = request
      const factors = new SecondFactorRepository(request)
      return new SecondFactorService(factors, secondFactorCodes, sessions, accounts, request)
    },
    accounts: (request) =>
      new AccountService(
        new AccountRepository(request),
        new SessionRepository(request),
        request.attempts,
        request,
      ),
    grants: (request) => new GrantService(new GrantRepository(request), request.accounts, request),
    identities: (request) => new IdentityService(new IdentityRepository(request), request.accounts, request),
    apiClients: (request) =>
      new ApiClientService(new ApiClientRepository(request), new ApiKeyRepository(request), request),
    clientAccess: (request) => new ClientAccessService(new ClientAccessRepository(request), request),
    clientUsage: (request) => new ClientUsageService(new ClientUsageRepository(request), request),
    auditedActors: (request) => new AuditedActorService(new AuditedActorRepository(request), request),
  }
}
