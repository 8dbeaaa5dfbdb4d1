import { alarmResolvers } from './alarm/alarm.resolver.ts'
import { AlarmConnection, AlarmType } from './alarm/alarm.type.ts'
import { DuplicateResolver, IntakeDuplicatesResolver } from './duplicate/duplicate.resolver.ts'
import { DuplicateType } from './duplicate/duplicate.type.ts'
import { IntakeResolver } from './intake/intake.resolver.ts'
import { IntakeConnection, IntakeType, SealedTextsType } from './intake/intake.type.ts'
import { MatterResolver } from './matter/matter.resolver.ts'
import { MatterConnection, MatterType } from './matter/matter.type.ts'
import { PetitionResolver } from './petition/petition.resolver.ts'
import {
  ClassificationRuleType,
  PetitionConnection,
  PetitionSenderType,
  PetitionStepType,
  PetitionType,
} from './petition/petition.type.ts'
import { PetitionFieldsResolver } from './petition/petition-fields.resolver.ts'
import { IntakeFilesResolver, PetitionFileResolver } from './petition-file/petition-file.resolver.ts'
import { PetitionFileType } from './petition-file/petition-file.type.ts'
import { transferResolvers } from './transfer/transfer.resolver.ts'
import { TransferConnection, TransferType } from './transfer/transfer.type.ts'
import { VaultResolver } from './vault/vault.resolver.ts'
import { RecoveryHalfType, VaultHolderType } from './vault/vault.type.ts'

/** Every resolver of petitions. */
export const petitionResolvers = [
  IntakeResolver,
  IntakeDuplicatesResolver,
  IntakeFilesResolver,
  PetitionResolver,
  PetitionFieldsResolver,
  DuplicateResolver,
  ...transferResolvers,
  MatterResolver,
  ...alarmResolvers,
  PetitionFileResolver,
  VaultResolver,
] as const

/** Every type of petitions. */
export const petitionTypes = [
  IntakeType,
  SealedTextsType,
  ...IntakeConnection.types,
  PetitionType,
  PetitionStepType,
  PetitionSenderType,
  ClassificationRuleType,
  ...PetitionConnection.types,
  DuplicateType,
  TransferType,
  ...TransferConnection.types,
  MatterType,
  ...MatterConnection.types,
  AlarmType,
  ...AlarmConnection.types,
  PetitionFileType,
  VaultHolderType,
  RecoveryHalfType,
] as const
