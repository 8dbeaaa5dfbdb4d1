import { wallClock } from '@province/runtime'
import type { RequestContext } from '@province/subgraph/request'
import type { CasePartyService } from './case-party/case-party.service.ts'
import { CustodyRepository } from './custody/custody.repository.ts'
import { CustodyService } from './custody/custody.service.ts'
import { DeskSights } from './custody/desk-sights.ts'
import { RewrappingRepository } from './custody/rewrapping.repository.ts'
import { RewrappingService } from './custody/rewrapping.service.ts'
import type { DenunciationCaseService } from './denunciation-case/denunciation-case.service.ts'
import type { PetitionContext } from './petition-context.ts'
import { CopySealing } from './redacted-copy/copy-sealing.ts'
import { RedactedCopyRepository } from './redacted-copy/redacted-copy.repository.ts'
import { RedactedCopyService } from './redacted-copy/redacted-copy.service.ts'
import { SightRequestRepository, SightUseRepository } from './sight/sight.repository.ts'
import { SightService } from './sight/sight.service.ts'
import { VaultRepository } from './vault/vault.repository.ts'
import type { VaultDesk } from './vault/vault-desk.ts'

/** The use cases of custodians. */
export interface CustodyContext {
  custody: CustodyService
  sights: SightService
  redactedCopies: RedactedCopyService
  rewrapping: RewrappingService
}

/** What custodians work with. */
interface Surroundings extends RequestContext, CustodyContext, PetitionContext {
  caseParties: CasePartyService
  denunciationCases: DenunciationCaseService
}

/** How each use case of custodians is made. */
export type CustodyMaking = {
  [Name in keyof CustodyContext]: (context: Surroundings) => CustodyContext[Name]
}

/** The making of the use cases in a process that holds this desk. */
export function custodyMaking(vaultDesk: VaultDesk): CustodyMaking {
  const desk = new DeskSights()
  const wall = wallClock()
  const sealing = new CopySealing(vaultDesk.concernedKey)
  return {
    custody: (context) =>
      new CustodyService(new CustodyRepository(context), new VaultRepository(context), vaultDesk, context),
    rewrapping: (context) =>
      new RewrappingService(
        new RewrappingRepository(context),
        new VaultRepository(context),
        context.custody,
        vaultDesk,
        context,
      ),
    redactedCopies: (context) => {
      const { sights, denunciationCases: cases } = context
      return new RedactedCopyService(
        new RedactedCopyRepository(context),
        { sights, cases, sealing, wall },
        context,
      )
    },
    sights: (context) => {
      const { petitions, files, caseParties: parties, custody, vault } = context
      const work = { petitions, files, parties, custody, vault, desk, wall }
      return new SightService(
        new SightRequestRepository(context),
        new SightUseRepository(context),
        work,
        context,
      )
    },
  }
}
