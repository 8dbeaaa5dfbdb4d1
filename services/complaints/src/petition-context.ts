import type { RequestContext } from '@province/subgraph/work'
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
import { PetitionRepository } from './petition/petition.repository.ts'
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

/** The use cases of petitions for one request. */
export function petitionContextOf(
  request: RequestContext,
  desk: VaultDesk,
  { clocks, visits }: { clocks: ClockService; visits: VisitService },
): PetitionContext {
  const { reader, em, load } = request
  const rows = new PetitionRepository(reader, em)
  const fileRows = new PetitionFileRepository(reader, em)
  const transferRows = new TransferRepository(request)
  const vaultRows = new VaultRepository(reader, em)
  const vault = new VaultService(vaultRows, desk)
  const intakes = new IntakeService(new IntakeRepository(reader, em), vault, desk.index, visits, request)
  const writing = new PetitionWritingService(rows, request)
  const outcomes = new OutcomeService(writing, clocks)
  const senders = new SenderService(new SenderRepository(reader, em), load)
  const petitions = new PetitionService(rows, vault, request)
  const alarms = new AlarmService(new AlarmRepository(request), request)
  return {
    intakes,
    registration: new RegistrationService(rows, intakes, clocks, writing),
    petitions,
    classification: new ClassificationService(writing, clocks, vault, senders, fileRows),
    outcomes,
    senders,
    duplicates: new DuplicateService(new DuplicateRepository(reader), intakes, senders),
    transfers: new TransferService(transferRows, rows, writing, outcomes, clocks, alarms),
    matters: new MatterService(new MatterRepository(reader, em), writing, visits, request),
    alarms,
    files: new PetitionFileService(fileRows, petitions, vault, request),
    uploads: new UploadService(fileRows, intakes, vault, request),
    vaultKeys: new VaultKeysService(vaultRows, desk, request),
  }
}
