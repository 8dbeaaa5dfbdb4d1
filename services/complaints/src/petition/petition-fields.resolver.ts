import { DateScalar } from '@province/subgraph/graph'
import { ClockStandingEnum } from '@province/timekeeping'
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import { ClockType } from '../clock/clock.type.ts'
import type { Context } from '../context.ts'
import { DuplicateType } from '../duplicate/duplicate.type.ts'
import { SealedTextsType } from '../intake/intake.type.ts'
import { MatterType } from '../matter/matter.type.ts'
import { UnitType } from '../organization/unit.type.ts'
import { PetitionFileType } from '../petition-file/petition-file.type.ts'
import { isInvented } from '../reception-schedule/invented.ts'
import { TransferType } from '../transfer/transfer.type.ts'
import { VisitType } from '../visit/visit.type.ts'
import type { ListedPetitionRow, PetitionRow } from './petition.repository.ts'
import {
  ClassificationRuleType,
  PetitionOutcomeEnum,
  PetitionSenderType,
  PetitionStepType,
  PetitionType,
} from './petition.type.ts'

/** What stands around a petition, each asked in one statement for a whole list. */
@Resolver(() => PetitionType)
export class PetitionFieldsResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit it was sent to.' })
  unit(@Root() { unitId }: PetitionRow) {
    return { id: unitId }
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the demonstration made it up: nobody sent it, and nobody is meant.',
  })
  invented(@Root() { registeredBy }: PetitionRow) {
    return isInvented({ recordedBy: registeredBy })
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit complained of; null: none.' })
  complainedUnit(@Root() { complainedUnitId }: PetitionRow) {
    return complainedUnitId && { id: complainedUnitId }
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit it was brought to, where that one has merged away and `unit` took it over.',
  })
  handedOverFrom(@Root() { handedOverFromId }: PetitionRow) {
    return handedOverFromId && { id: handedOverFromId }
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The next day on which something is due, in a list; null: nothing is.',
  })
  dueOn(@Root() petition: Partial<ListedPetitionRow>, @Ctx() { petitions }: Context) {
    return petitions.dueOn(petition)
  }

  @FieldResolver(() => ClockStandingEnum, {
    nullable: true,
    description: 'How the most urgent of what is due stands today, in a list; null: nothing is due.',
  })
  standing(@Root() petition: Partial<ListedPetitionRow>, @Ctx() { petitions }: Context) {
    return petitions.standing(petition)
  }

  @FieldResolver(() => [ClockType], { description: 'The time limits of the law that run or ran on it.' })
  clocks(@Root() { id }: PetitionRow, @Ctx() { clockReadings }: Context) {
    return clockReadings.ofSubject(id)
  }

  @FieldResolver(() => [PetitionStepType], { description: 'What was done to it, in order.' })
  steps(@Root() { id }: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.stepsOf(id)
  }

  @FieldResolver(() => [PetitionOutcomeEnum], {
    description:
      'What the rules leave to it now; none while it waits for its classification, or is concluded.',
  })
  outcomes(@Root() petition: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.outcomesOf(petition)
  }

  @FieldResolver(() => ClassificationRuleType, { description: 'The rules by which it is sorted.' })
  rule(@Root() petition: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.ruleOf(petition)
  }

  @FieldResolver(() => PetitionSenderType, {
    nullable: true,
    description:
      'Who sent it, for who holds `petition.handle`; null where that is sealed: of what is not classified, and of denunciations.',
  })
  sender(@Root() { vaultRecordId }: PetitionRow, @Ctx() { senders }: Context) {
    return senders.of(vaultRecordId)
  }

  @Directive('@cost(weight: 10)')
  @FieldResolver(() => SealedTextsType, {
    nullable: true,
    description:
      'All that was typed of a complaint or reflection, for who holds `petition.handle`; else null.',
  })
  sealed(@Root() petition: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.sealedOf(petition)
  }

  @Directive('@cost(weight: 40)')
  @FieldResolver(() => [DuplicateType], {
    description: 'Petitions in sight that may be the same, the likeliest first; never denunciations.',
  })
  duplicates(@Root() petition: PetitionRow, @Ctx() { duplicates }: Context) {
    return duplicates.ofPetition(petition)
  }

  @FieldResolver(() => PetitionType, { nullable: true, description: 'The petition that goes on for it.' })
  mergedInto(@Root() { mergedIntoId }: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.byId(mergedIntoId)
  }

  @FieldResolver(() => MatterType, { nullable: true, description: 'The thread it is tied to.' })
  matter(@Root() { matterId }: PetitionRow, @Ctx() { matters }: Context) {
    return matters.byId(matterId)
  }

  @FieldResolver(() => VisitType, { nullable: true, description: 'The visit at which it was told.' })
  visit(@Root() { visitId }: PetitionRow, @Ctx() { visits }: Context) {
    return visits.byId(visitId)
  }

  @FieldResolver(() => TransferType, { nullable: true, description: 'The transfer by which it came.' })
  cameBy(@Root() { cameById }: PetitionRow, @Ctx() { transfers }: Context) {
    return transfers.byId(cameById)
  }

  @FieldResolver(() => [TransferType], { description: 'How it was sent on from this unit, in order.' })
  transfers(@Root() { id }: PetitionRow, @Ctx() { transfers }: Context) {
    return transfers.ofPetition(id)
  }

  @FieldResolver(() => [PetitionFileType], { description: 'The files that came with it, in order.' })
  files(@Root() { vaultRecordId }: PetitionRow, @Ctx() { files }: Context) {
    return files.of(vaultRecordId)
  }
}
