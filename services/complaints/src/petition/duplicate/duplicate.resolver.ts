import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import type { IntakeRow } from '../intake/intake.repository.ts'
import { IntakeType } from '../intake/intake.type.ts'
import type { PetitionRow } from '../petition/petition.repository.ts'
import { PetitionType } from '../petition/petition.type.ts'
import type { Duplicate } from './duplicate.service.ts'
import { DuplicateType } from './duplicate.type.ts'

/** Petitions that may be the same as one that is being typed. */
@Resolver(() => IntakeType)
class IntakeDuplicatesResolver {
  @Directive('@cost(weight: 40)')
  @FieldResolver(() => [DuplicateType], {
    description:
      'Petitions in sight that may be the same as what is being typed, the likeliest first; never denunciations.',
  })
  duplicates(@Root() intake: IntakeRow, @Ctx() { duplicates }: Context) {
    return duplicates.ofIntake(intake)
  }
}

/** The petition that is offered. */
@Resolver(() => DuplicateType)
class DuplicateResolver {
  @FieldResolver(() => PetitionType, { nullable: true, description: 'The petition that may be the same.' })
  petition(@Root() { petitionId }: Duplicate, @Ctx() { petitions }: Context) {
    return petitions.byId(petitionId)
  }
}

/** Petitions that may be the same as one that is registered. */
@Resolver(() => PetitionType)
class PetitionDuplicatesResolver {
  @Directive('@cost(weight: 40)')
  @FieldResolver(() => [DuplicateType], {
    description: 'Petitions in sight that may be the same, the likeliest first; never denunciations.',
  })
  duplicates(@Root() petition: PetitionRow, @Ctx() { duplicates }: Context) {
    return duplicates.ofPetition(petition)
  }
}

export const duplicateResolvers = [IntakeDuplicatesResolver, DuplicateResolver, PetitionDuplicatesResolver]
