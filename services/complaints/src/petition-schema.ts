import { alarmResolvers } from './petition/alarm/alarm.resolver.ts'
import { AlarmConnection, AlarmType } from './petition/alarm/alarm.type.ts'
import { duplicateResolvers } from './petition/duplicate/duplicate.resolver.ts'
import { DuplicateType } from './petition/duplicate/duplicate.type.ts'
import { petitionFileResolvers } from './petition/file/petition-file.resolver.ts'
import { PetitionFileType } from './petition/file/petition-file.type.ts'
import { intakeResolvers } from './petition/intake/intake.resolver.ts'
import { IntakeConnection, IntakeType, SealedTextsType } from './petition/intake/intake.type.ts'
import { matterResolvers } from './petition/matter/matter.resolver.ts'
import { MatterConnection, MatterType } from './petition/matter/matter.type.ts'
import { PetitionResolver } from './petition/petition/petition.resolver.ts'
import {
  ClassificationRuleType,
  PetitionConnection,
  PetitionSenderType,
  PetitionStepType,
  PetitionType,
} from './petition/petition/petition.type.ts'
import { petitionFieldResolvers } from './petition/petition/petition-fields.resolver.ts'
import { transferResolvers } from './petition/transfer/transfer.resolver.ts'
import { TransferConnection, TransferType } from './petition/transfer/transfer.type.ts'
import { VaultResolver } from './vault/vault.resolver.ts'
import { RecoveryHalfType, VaultHolderType } from './vault/vault.type.ts'

/** Every resolver of petitions. */
export const petitionResolvers = [
  ...intakeResolvers,
  PetitionResolver,
  ...petitionFieldResolvers,
  ...duplicateResolvers,
  ...transferResolvers,
  ...matterResolvers,
  ...alarmResolvers,
  ...petitionFileResolvers,
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
