import { refuses, refusesChange } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import {
  ClassifyPetitionArgs,
  ConcludePetitionArgs,
  MergePetitionArgs,
  NamePetitionFieldArgs,
  PetitionsArgs,
} from './petition.input.ts'
import { PetitionConnection, PetitionType } from './petition.type.ts'

const CONCLUDED = `needs \`petition.handle\`, and a classification to which the rules leave this outcome. ${refusesChange('STEP_NOT_ALLOWED', 'DATE_INVALID', 'INPUT_INVALID')}`

/** Petitions: listed, and what is done to them. */
@Resolver(() => PetitionType)
export class PetitionResolver {
  @Query(() => PetitionType, { nullable: true, description: 'A petition in sight; null for any other.' })
  petition(
    @Arg('id', () => ID, { description: 'The id of the petition.' }) id: string,
    @Ctx() { petitions }: Context,
  ) {
    return petitions.byId(id)
  }

  @Query(() => PetitionConnection.Connection, {
    nullable: true,
    description: `Petitions in sight of a unit and those below it, by the day due unless asked otherwise. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID', 'INPUT_INVALID')}`,
  })
  petitions(@Args(() => PetitionsArgs) listing: PetitionsArgs, @Ctx() { petitions }: Context) {
    return petitions.list(listing)
  }

  @Mutation(() => PetitionType, {
    description: `Makes a petition of an intake of one’s own that has a summary which names nobody. ${refusesChange('STEP_NOT_ALLOWED', 'NO_RULE_TO_ARM', 'INPUT_INVALID')}`,
  })
  registerPetition(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { registration }: Context) {
    return registration.register(seen)
  }

  @Mutation(() => PetitionType, {
    description: `Says what a petition is; a denunciation leaves the sight of who may not read those. Where it was taken for a complaint or a reflection before, it goes on under the id and the code that are answered, and what others saw of it is left as a stub. Needs \`petition.handle\`. ${refusesChange('STEP_NOT_ALLOWED', 'NO_RULE_TO_ARM')}`,
  })
  classifyPetition(
    @Args(() => ClassifyPetitionArgs) { input: { reason, field, ...found }, ...seen }: ClassifyPetitionArgs,
    @Ctx() { classification }: Context,
  ) {
    return classification.classify({ ...seen, found, field: field ?? null, reason: reason ?? null })
  }

  @Mutation(() => PetitionType, {
    description: `Says what a petition is about, by the fields of the statutory forms, or corrects it; each change stays in its thread. Needs \`petition.handle\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  namePetitionField(
    @Args(() => NamePetitionFieldArgs) { input, ...seen }: NamePetitionFieldArgs,
    @Ctx() { classification }: Context,
  ) {
    return classification.nameField({ ...seen, ...input })
  }

  @Mutation(() => PetitionType, { description: `Thụ lý: it becomes a case; ${CONCLUDED}` })
  acceptPetition(
    @Args(() => ConcludePetitionArgs) { input, ...seen }: ConcludePetitionArgs,
    @Ctx() { outcomes }: Context,
  ) {
    return outcomes.conclude('accept', seen, input)
  }

  @Mutation(() => PetitionType, {
    description: `Hướng dẫn: its sender is advised where to turn; ${CONCLUDED}`,
  })
  advisePetition(
    @Args(() => ConcludePetitionArgs) { input, ...seen }: ConcludePetitionArgs,
    @Ctx() { outcomes }: Context,
  ) {
    return outcomes.conclude('advise', seen, input)
  }

  @Mutation(() => PetitionType, { description: `Trả lại đơn; ${CONCLUDED}` })
  returnPetition(
    @Args(() => ConcludePetitionArgs) { input, ...seen }: ConcludePetitionArgs,
    @Ctx() { outcomes }: Context,
  ) {
    return outcomes.conclude('return', seen, input)
  }

  @Mutation(() => PetitionType, { description: `Lưu đơn; ${CONCLUDED}` })
  archivePetition(
    @Args(() => ConcludePetitionArgs) { input, ...seen }: ConcludePetitionArgs,
    @Ctx() { outcomes }: Context,
  ) {
    return outcomes.conclude('archive', seen, input)
  }

  @Mutation(() => PetitionType, { description: `Trả lời; ${CONCLUDED}` })
  answerPetition(
    @Args(() => ConcludePetitionArgs) { input, ...seen }: ConcludePetitionArgs,
    @Ctx() { outcomes }: Context,
  ) {
    return outcomes.conclude('answer', seen, input)
  }

  @Mutation(() => PetitionType, {
    description: `Gộp đơn: it is the same as another one, which goes on for both; ${CONCLUDED}`,
  })
  mergePetition(
    @Args(() => MergePetitionArgs) { input: { into, ...grounds }, ...seen }: MergePetitionArgs,
    @Ctx() { outcomes }: Context,
  ) {
    return outcomes.merge(seen, into, grounds)
  }
}
