import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { ComplaintCaseRow } from '../complaint-case/complaint-case.repository.ts'
import { ComplaintCaseType } from '../complaint-case/complaint-case.type.ts'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { DialoguesArgs, RecordDialogueInput } from './dialogue.input.ts'
import type { DialogueRow } from './dialogue.repository.ts'
import { DialogueConnection, DialogueType } from './dialogue.type.ts'

/** What is read and recorded of dialogues. */
@Resolver(() => DialogueType)
class DialogueResolver {
  @Query(() => DialogueType, { nullable: true, description: 'One in sight; null for any other.' })
  dialogue(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { dialogues }: Context) {
    return dialogues.byId(id)
  }

  @Query(() => DialogueConnection.Connection, {
    nullable: true,
    description: `Dialogues of a unit and of the units below it, the newest first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  dialogues(@Args(() => DialoguesArgs) listing: DialoguesArgs, @Ctx() { dialogues }: Context) {
    return dialogues.list(listing)
  }

  @Mutation(() => DialogueType, {
    description: `Records a dialogue that was held; needs \`reception.record\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  recordDialogue(
    @Arg('input', () => RecordDialogueInput, { description: 'What was held.' })
    {
      unit,
      case: caseId = null,
      absence = null,
      questions = null,
      answers = null,
      ...held
    }: RecordDialogueInput,
    @IdempotencyKey() _key: string,
    @Ctx() { dialogues }: Context,
  ) {
    return dialogues.record({ ...held, unitId: unit, caseId, absence, questions, answers })
  }

  @FieldResolver(() => ComplaintCaseType, { nullable: true, description: 'The case it was about, if any.' })
  case(@Root() { caseId }: DialogueRow, @Ctx() { complaintCases }: Context) {
    return complaintCases.byId(caseId)
  }
}

/** What a case answers of its dialogues. */
@Resolver(() => ComplaintCaseType)
class CaseDialoguesResolver {
  @FieldResolver(() => [DialogueType], { description: 'The dialogues on record that were about it.' })
  dialogues(@Root() { id }: ComplaintCaseRow, @Ctx() { dialogues }: Context) {
    return dialogues.ofCase(id)
  }
}

export const dialogueResolvers = [
  DialogueResolver,
  CaseDialoguesResolver,
  unitField(DialogueType, 'unit', 'unitId', 'The unit that held it.'),
] as const
