import type { RequestContext } from '@province/subgraph/request'
import type { ClockService } from './clock/clock.service.ts'
import type { DataRequestService } from './personal-data/request/data-request.service.ts'
import { AlarmRepository } from './petition/alarm/alarm.repository.ts'
import { AlarmService } from './petition/alarm/alarm.service.ts'
import { DuplicateRepository } from './petition/duplicate/duplicate.repository.ts'
import { DuplicateService } from './petition/duplicate/duplicate.service.ts'
import { PetitionFileRepository } from './petition/file/petition-file.repository.ts'
import { PetitionFileService } from './petition/file/petition-file.service.ts'
import { UploadService } from './petition/file/petition-file-uploading.service.ts'
import { IntakeRepository } from './petition/intake/intake.repository.ts'
import { IntakeService } from './petition/intake/intake.service.ts'
import { MatterRepository } from './petition/matter/matter.repository.ts'
import { MatterService } from './petition/matter/matter.service.ts'
import { PetitionRepository, PetitionStepRepository } from './petition/petition/petition.repository.ts'
import { PetitionService } from './petition/petition/petition.service.ts'
import { ClassificationService } from './petition/petition/petition-classifying.service.ts'
import { OutcomeService } from './petition/petition/petition-concluding.service.ts'
import { RegistrationService } from './petition/petition/petition-registering.service.ts'
import { PetitionWritingService } from './petition/petition/petition-writing.service.ts'
import { SenderRepository } from './petition/sender/sender.repository.ts'
import { SenderService } from './petition/sender/sender.service.ts'
import { TransferRepository } from './petition/transfer/transfer.repository.ts'
import { TransferService } from './petition/transfer/transfer.service.ts'
import type { VisitService } from './reception/visit/visit.service.ts'
import { ReadingWatchRepository } from './vault/reading/reading-watch.repository.ts'
import { ReadingWatchService } from './vault/reading/reading-watch.service.ts'
import { VaultRepository } from './vault/vault.repository.ts'
import { VaultService } from './vault/vault.service.ts'
import type { VaultDesk } from './vault/vault-desk.ts'
import { VaultKeysService } from './vault/vault-keys.service.ts'

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
  /** What the use cases share, and no resolver asks. */
  vault: VaultService
  readingWatch: ReadingWatchService
  petitionWriting: PetitionWritingService
}

/** What petitions are worked on with. */
interface Surroundings extends RequestContext, PetitionContext {
  clocks: ClockService
  visits: VisitService
  dataRequests: DataRequestService
}

/** How each use case of petitions is made. */
export type PetitionMaking = {
  [Name in keyof PetitionContext]: (context: Surroundings) => PetitionContext[Name]
}

/** The making of the use cases in a process that holds this desk. */
export const petitionMaking = (desk: VaultDesk): PetitionMaking => ({
  vault: (context) => new VaultService(new VaultRepository(context), desk, context.readingWatch),
  vaultKeys: (context) => new VaultKeysService(new VaultRepository(context), desk, context),
  readingWatch: (context) =>
    new ReadingWatchService(new ReadingWatchRepository(context), desk.people, context),
  petitionWriting: (context) =>
    new PetitionWritingService(new PetitionRepository(context), new PetitionStepRepository(context), context),
  intakes: (context) =>
    new IntakeService(new IntakeRepository(context), context.vault, context.visits, context),
  registration: ({ intakes, clocks, petitionWriting }) =>
    new RegistrationService(intakes, clocks, petitionWriting),
  petitions: (context) =>
    new PetitionService(
      new PetitionRepository(context),
      new PetitionStepRepository(context),
      context.vault,
      desk.senders,
      context,
    ),
  classification: ({ petitionWriting, clocks, vault, senders, dataRequests }) =>
    new ClassificationService(petitionWriting, clocks, vault, senders, dataRequests),
  outcomes: ({ petitionWriting, clocks }) => new OutcomeService(petitionWriting, clocks),
  senders: (context) =>
    new SenderService(new SenderRepository(context), desk.senders, context.vault, context.readingWatch),
  duplicates: (context) =>
    new DuplicateService(new DuplicateRepository(context), context.intakes, context.senders, desk),
  transfers: (context) =>
    new TransferService(
      new TransferRepository(context),
      context.petitionWriting,
      context.outcomes,
      context.clocks,
      context.alarms,
    ),
  matters: (context) =>
    new MatterService(new MatterRepository(context), context.petitionWriting, context.visits, context),
  alarms: (context) => new AlarmService(new AlarmRepository(context), context),
  files: (context) =>
    new PetitionFileService(new PetitionFileRepository(context), context.petitions, context.vault, context),
  uploads: (context) =>
    new UploadService(new PetitionFileRepository(context), context.intakes, context.vault, context),
})
