import { lazily, type RequestContext } from '@province/subgraph/work'
import { AlarmRepository } from './alarm/alarm.repository.ts'
import { AlarmService } from './alarm/alarm.service.ts'
import type { ClockService } from './clock/clock.service.ts'
import { DuplicateRepository } from './duplicate/duplicate.repository.ts'
import { DuplicateService } from './duplicate/duplicate.service.ts'
import { IntakeRepository } from './intake/intake.repository.ts'
import { IntakeService } from './intake/intake.service.ts'
import { MatterRepository } from './matter/matter.repository.ts'
import { MatterService } from './matter/matter.service.ts'
import { ClassificationService } from './petition/classification.service.ts'
import { OutcomeService } from './petition/outcome.service.ts'
import { PetitionRepository, PetitionStepRepository } from './petition/petition.repository.ts'
import { PetitionService } from './petition/petition.service.ts'
import { PetitionWritingService } from './petition/petition-writing.service.ts'
import { RegistrationService } from './petition/registration.service.ts'
import { SenderRepository } from './petition/sender.repository.ts'
import { SenderService } from './petition/sender.service.ts'
import { PetitionFileRepository } from './petition-file/petition-file.repository.ts'
import { PetitionFileService } from './petition-file/petition-file.service.ts'
import { UploadService } from './petition-file/upload.service.ts'
import { TransferRepository } from './transfer/transfer.repository.ts'
import { TransferService } from './transfer/transfer.service.ts'
import { VaultRepository } from './vault/vault.repository.ts'
import { VaultService } from './vault/vault.service.ts'
import type { VaultDesk } from './vault/vault-desk.ts'
import { VaultKeysService } from './vault/vault-keys.service.ts'
import type { VisitService } from './visit/visit.service.ts'

/** The use cases of petitions. */
export interface PetitionContext {
  intakes: IntakeService
  registration: RegistrationService
  petitions: PetitionService
  classification: ClassificationService
  outcomes: OutcomeService
  senders: SenderService
  duplicates: DuplicateService
  transfers: TransferService
  matters: MatterService
  alarms: AlarmService
  files: PetitionFileService
  uploads: UploadService
  vaultKeys: VaultKeysService
}

/** What petitions are worked on with. */
interface Surroundings extends RequestContext {
  clocks: ClockService
  visits: VisitService
}

/** What the use cases share behind the scenes. */
interface Inner {
  rows: PetitionRepository
  steps: PetitionStepRepository
  fileRows: PetitionFileRepository
  vaultRows: VaultRepository
  vault: VaultService
  writing: PetitionWritingService
}

const innerOf = (request: RequestContext, desk: VaultDesk) =>
  lazily<Inner>({
    rows: () => new PetitionRepository(request),
    steps: () => new PetitionStepRepository(request),
    fileRows: () => new PetitionFileRepository(request),
    vaultRows: () => new VaultRepository(request),
    vault: ({ vaultRows }) => new VaultService(vaultRows, desk),
    writing: ({ rows, steps }) => new PetitionWritingService(rows, steps, request),
  })

/** A request with the use cases of petitions, each made when it is used. */
export function withPetitions<Request extends Surroundings>(
  request: Request,
  desk: VaultDesk,
): Request & PetitionContext {
  const inner = innerOf(request, desk)
  return lazily<PetitionContext, Request>(
    {
      intakes: ({ visits }) =>
        new IntakeService(new IntakeRepository(request), inner.vault, desk.index, visits, request),
      registration: ({ intakes, clocks }) =>
        new RegistrationService(inner.rows, intakes, clocks, inner.writing),
      petitions: () => new PetitionService(inner.rows, inner.steps, inner.vault, request),
      classification: ({ clocks, senders }) =>
        new ClassificationService(inner.writing, clocks, inner.vault, senders),
      outcomes: ({ clocks }) => new OutcomeService(inner.writing, clocks),
      senders: () => new SenderService(new SenderRepository(request)),
      duplicates: ({ intakes, senders }) =>
        new DuplicateService(new DuplicateRepository(request), intakes, senders),
      transfers: ({ outcomes, clocks, alarms }) =>
        new TransferService(
          new TransferRepository(request),
          inner.rows,
          inner.writing,
          outcomes,
          clocks,
          alarms,
        ),
      matters: ({ visits }) =>
        new MatterService(new MatterRepository(request), inner.writing, visits, request),
      alarms: () => new AlarmService(new AlarmRepository(request), request),
      files: ({ petitions }) => new PetitionFileService(inner.fileRows, petitions, inner.vault, request),
      uploads: ({ intakes }) => new UploadService(inner.fileRows, intakes, inner.vault, request),
      vaultKeys: () => new VaultKeysService(inner.vaultRows, desk, request),
    },
    request,
  )
}
