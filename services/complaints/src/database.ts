import { PassphraseGuessMapping } from './custody/passphrase-guess.mapping.ts'
import { NationalBatchMapping, NationalRowMapping } from './national/batch/national-batch.mapping.ts'
import { DataBreachMapping, DataBreachStepMapping } from './personal-data/breach/data-breach.mapping.ts'
import { DataRequestMapping, DataRequestStepMapping } from './personal-data/request/data-request.mapping.ts'
import { AlarmMapping } from './petition/alarm/alarm.mapping.ts'
import { PetitionFileMapping } from './petition/file/petition-file.mapping.ts'
import { IntakeMapping } from './petition/intake/intake.mapping.ts'
import { MatterMapping } from './petition/matter/matter.mapping.ts'
import { PetitionMapping, PetitionStepMapping } from './petition/petition/petition.mapping.ts'
import { PetitionSenderMapping } from './petition/sender/sender.mapping.ts'
import { TransferMapping } from './petition/transfer/transfer.mapping.ts'
import { ProtectionMeasureMapping } from './protection/protection-measure.mapping.ts'
import { OnlineReceptionMapping } from './reception/online/online-reception.mapping.ts'
import { ReceptionRefusalMapping } from './reception/refusal/reception-refusal.mapping.ts'
import { ReceptionScheduleMapping } from './reception/schedule/reception-schedule.mapping.ts'
import { ReceptionSessionMapping } from './reception/session/reception-session.mapping.ts'
import { ReceptionSlotMapping } from './reception/slot/reception-slot.mapping.ts'
import { VisitMapping } from './reception/visit/visit.mapping.ts'
import { RedactedCopyMapping } from './redacted-copy/redacted-copy.mapping.ts'
import { SightRequestMapping, SightUseMapping } from './sight/sight.mapping.ts'
import { VaultHolderMapping } from './vault/vault.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  BacklogItemMapping,
  CaseFeedbackMapping,
  ComplaintCaseMapping,
  ComplaintCaseStepMapping,
  ComplaintCasePetitionMapping,
  DenunciationCaseMapping,
  DenunciationCaseStepMapping,
  DenunciationCasePetitionMapping,
  DialogueMapping,
  LandTieMapping,
  ReceptionScheduleMapping,
  ReceptionSlotMapping,
  VaultHolderMapping,
  IntakeMapping,
  MatterMapping,
  ProtectionMeasureMapping,
  PetitionMapping,
  PetitionStepMapping,
  PetitionSenderMapping,
  PetitionFileMapping,
  TransferMapping,
  AlarmMapping,
  ReceptionSessionMapping,
  VisitMapping,
  RedactedCopyMapping,
  SightRequestMapping,
  PassphraseGuessMapping,
  SightUseMapping,
  ReceptionRefusalMapping,
  OnlineReceptionMapping,
  NationalBatchMapping,
  NationalRowMapping,
  DataRequestMapping,
  DataRequestStepMapping,
  DataBreachMapping,
  DataBreachStepMapping,
]

import { BacklogItemMapping } from './backlog-item/backlog-item.mapping.ts'
import { CaseFeedbackMapping } from './case-feedback/case-feedback.mapping.ts'
import {
  ComplaintCaseMapping,
  ComplaintCasePetitionMapping,
  ComplaintCaseStepMapping,
} from './complaint-case/complaint-case.mapping.ts'
import {
  DenunciationCaseMapping,
  DenunciationCasePetitionMapping,
  DenunciationCaseStepMapping,
} from './denunciation-case/denunciation-case.mapping.ts'
import { DialogueMapping } from './dialogue/dialogue.mapping.ts'
import { LandTieMapping } from './land-tie/land-tie.mapping.ts'
