import type { ServiceSecret } from '@province/runtime'
import type { Making, RequestContext } from '@province/subgraph/request'
import { AccountRepository } from './access/account/account.repository.ts'
import { AccountService } from './access/account/account.service.ts'
import { AuditedActorRepository } from './access/audited-actor/audited-actor.repository.ts'
import { AuditedActorService } from './access/audited-actor/audited-actor.service.ts'
import { ApiClientRepository } from './access/client/api-client.repository.ts'
import { ApiClientService } from './access/client/api-client.service.ts'
import { ApiKeyRepository } from './access/client/api-key.repository.ts'
import { ClientAccessRepository } from './access/client/client-access.repository.ts'
import { ClientAccessService } from './access/client/client-access.service.ts'
import { ClientUsageRepository } from './access/client/client-usage.repository.ts'
import { ClientUsageService } from './access/client/client-usage.service.ts'
import { EntryLinkRepository } from './access/entry-link/entry-link.repository.ts'
import { EntryLinkService } from './access/entry-link/entry-link.service.ts'
import { GrantRepository } from './access/grant/grant.repository.ts'
import { GrantService } from './access/grant/grant.service.ts'
import { PasskeyRepository } from './access/passkey/passkey.repository.ts'
import { PasskeyService } from './access/passkey/passkey.service.ts'
import { PasskeyDesk } from './access/passkey/passkey-desk.service.ts'
import { RelyingParty } from './access/passkey/relying-party.ts'
import { IdentityRepository } from './access/provider/identity.repository.ts'
import { IdentityService } from './access/provider/identity.service.ts'
import { SecondFactorRepository } from './access/second-factor/second-factor.repository.ts'
import { SecondFactorService } from './access/second-factor/second-factor.service.ts'
import { SecondFactorCodeService } from './access/second-factor/second-factor-code.service.ts'
import { WitnessService } from './access/second-factor/witness.service.ts'
import { WitnessedResetService } from './access/second-factor/witnessed-reset.service.ts'
import { OwnSessionService } from './access/session/own-session.service.ts'
import { SessionRepository } from './access/session/session.repository.ts'
import { type AccessSettings, SessionService } from './access/session/session.service.ts'
import { AttemptRepository } from './access/sign-in/attempt.repository.ts'
import { AttemptService } from './access/sign-in/attempt.service.ts'
import { SignInRepository } from './access/sign-in/sign-in.repository.ts'
import { SignInService } from './access/sign-in/sign-in.service.ts'

import type { RegisterCases } from './register-cases.ts'

/** Who may come in, people and programs, and what they are granted. */
export interface AccessCases {
  attempts: AttemptService
  sessions: SessionService
  ownSessions: OwnSessionService
  signIns: SignInService
  entryLinks: EntryLinkService
  secondFactorCodes: SecondFactorCodeService
  secondFactors: SecondFactorService
  passkeys: PasskeyService
  witnesses: WitnessService
  witnessedResets: WitnessedResetService
  accounts: AccountService
  grants: GrantService
  identities: IdentityService
  apiClients: ApiClientService
  clientAccess: ClientAccessService
  clientUsage: ClientUsageService
  auditedActors: AuditedActorService
}

interface AccessContext extends RequestContext, AccessCases, Pick<RegisterCases, 'units'> {}

/** How the use cases of access are made; none of their keys is in the database. */
export function accessCases(
  secret: ServiceSecret,
  settings: AccessSettings,
): Pick<Making<AccessContext>, keyof AccessCases> {
  const attemptKey = secret.keyFor('attempts')
  return {
    attempts: (request) => new AttemptService(new AttemptRepository(request), attemptKey, request.client),
    sessions: (request) =>
      new SessionService(
        new AccountRepository(request),
        new SessionRepository(request),
        request.units,
        request,
        settings,
      ),
    ownSessions: (request) =>
      new OwnSessionService(new SessionRepository(request), request.accounts, request),
    signIns: (request) =>
      new SignInService(new SignInRepository(request), request.attempts, request.sessions, request),
    entryLinks: (request) =>
      new EntryLinkService(new EntryLinkRepository(request), request.accounts, request.signIns, request),
    ...factorCases(secret.keyFor('second factors'), RelyingParty.at(settings.publicUrl)),
    accounts: (request) =>
      new AccountService(
        new AccountRepository(request),
        new SessionRepository(request),
        request.sessions,
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

type FactorCases = Pick<
  AccessCases,
  'secondFactorCodes' | 'secondFactors' | 'passkeys' | 'witnessedResets' | 'witnesses'
>

/** How what is shown besides the password is kept, asked for and taken away. */
function factorCases(
  factorKey: Buffer,
  party: RelyingParty | undefined,
): Pick<Making<AccessContext>, keyof FactorCases> {
  return {
    secondFactorCodes: (request) =>
      new SecondFactorCodeService(new SecondFactorRepository(request), request.attempts, factorKey),
    secondFactors: (request) => {
      const { secondFactorCodes, sessions, accounts } = request
      const factors = new SecondFactorRepository(request)
      return new SecondFactorService(factors, secondFactorCodes, sessions, accounts, request)
    },
    passkeys: (request) => {
      const { accounts, sessions, attempts } = request
      const desk = new PasskeyDesk(new PasskeyRepository(request), party)
      return new PasskeyService(desk, accounts, sessions, attempts, request)
    },
    witnessedResets: (request) =>
      new WitnessedResetService(
        new SecondFactorRepository(request),
        request.accounts,
        request.witnesses,
        request,
      ),
    witnesses: (request) =>
      new WitnessService(
        new SecondFactorRepository(request),
        request.secondFactorCodes,
        new SignInRepository(request),
        new SessionRepository(request),
        request,
      ),
  }
}
