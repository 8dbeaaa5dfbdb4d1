import { DateScalar } from '@province/subgraph/graph'
import { ClockStandingEnum } from '@province/timekeeping'
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import { ClockType } from '../../clock/clock.type.ts'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import { isInvented, type VisitRow, VisitType } from '../../reception/index.ts'
import { SealedTextsType } from '../intake/intake.type.ts'
import type { PetitionRow } from './petition.repository.ts'
import {
  AllowedPetitionStepEnum,
  ClassificationRuleType,
  PetitionOutcomeEnum,
  PetitionSenderType,
  PetitionStepType,
  PetitionType,
} from './petition.type.ts'

/** What stands around a petition, each asked in one statement for a whole list. */
@Resolver(() => PetitionType)
export class PetitionFieldsResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether the demonstration made it up: nobody sent it, and nobody is meant.',
  })
  invented(@Root() { registeredBy }: PetitionRow) {
    return isInvented({ recordedBy: registeredBy })
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The next day on which something is due; null: nothing is.',
  })
  dueOn(@Root() petition: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.dueOn(petition)
  }

  @FieldResolver(() => ClockStandingEnum, {
    nullable: true,
    description: 'How the most urgent of what is due stands today, null: nothing is due.',
  })
  standing(@Root() petition: PetitionRow, @Ctx() { petitions }: Context) {
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

  @FieldResolver(() => [AllowedPetitionStepEnum], {
    description: 'What its unit may do to it now, by where it stands and what it is.',
  })
  allowedSteps(@Root() petition: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.stepsNow(petition)
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
    return vaultRecordId && senders.of(vaultRecordId)
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

  @FieldResolver(() => PetitionType, { nullable: true, description: 'The petition that goes on for it.' })
  mergedInto(@Root() { mergedIntoId }: PetitionRow, @Ctx() { petitions }: Context) {
    return petitions.byId(mergedIntoId)
  }

  @FieldResolver(() => VisitType, { nullable: true, description: 'The visit at which it was told.' })
  visit(@Root() { visitId }: PetitionRow, @Ctx() { visits }: Context) {
    return visits.byId(visitId)
  }
}

/** The petitions that came with a visit. */
@Resolver(() => VisitType)
class VisitPetitionsResolver {
  @FieldResolver(() => [PetitionType], {
    description: 'Petitions in sight that were told or handed in at it.',
  })
  petitions(@Root() { id }: VisitRow, @Ctx() { petitions }: Context) {
    return petitions.ofVisit(id)
  }
}

export const petitionFieldResolvers = [
  PetitionFieldsResolver,
  VisitPetitionsResolver,
  unitField(PetitionType, 'unit', 'unitId', 'The unit it was sent to.'),
  unitField(PetitionType, 'complainedUnit', 'complainedUnitId', 'The unit complained of; null: none.'),
  unitField(
    PetitionType,
    'handedOverFrom',
    'handedOverFromId',
    'The unit it was brought to, where that one has merged away and `unit` took it over.',
  ),
]
