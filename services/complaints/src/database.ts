import { AlarmMapping } from './alarm/alarm.mapping.ts'
import { IntakeMapping } from './intake/intake.mapping.ts'
import { MatterMapping } from './matter/matter.mapping.ts'
import { PetitionMapping, PetitionStepMapping } from './petition/petition.mapping.ts'
import { PetitionFileMapping } from './petition-file/petition-file.mapping.ts'
import {
  ReceptionScheduleMapping,
  ReceptionSlotMapping,
} from './reception-schedule/reception-schedule.mapping.ts'
import { ReceptionSessionMapping } from './reception-session/reception-session.mapping.ts'
import { TransferMapping } from './transfer/transfer.mapping.ts'
import { VaultHolderMapping } from './vault/vault.mapping.ts'
import { VisitMapping } from './visit/visit.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  ReceptionScheduleMapping,
  ReceptionSlotMapping,
  VaultHolderMapping,
  IntakeMapping,
  MatterMapping,
  PetitionMapping,
  PetitionStepMapping,
  PetitionFileMapping,
  TransferMapping,
  AlarmMapping,
  ReceptionSessionMapping,
  VisitMapping,
]
