import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { TemplateType } from '../template/template.type.ts'
import { AddEntryRuleInput } from './entry.input.ts'
import { EntryRuleType } from './entry.type.ts'

/** Rules that people add, and the template that they are of. */
@Resolver(() => TemplateType)
class EntryRuleResolver {
  @FieldResolver(() => [EntryRuleType], { description: 'The rules that its values are checked by.' })
  rules(@Root() { code }: { code: string }, @Ctx() { entries }: Context) {
    return entries.rulesOf(code)
  }

  @Mutation(() => EntryRuleType, {
    description: `Adds a rule that values of a template are checked by; needs \`report.manage_templates\` on the unit that asks for it. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  addEntryRule(
    @Arg('input', () => AddEntryRuleInput, { description: 'The rule.' })
    { rightField = null, rightNumber = null, ...rule }: AddEntryRuleInput,
    @IdempotencyKey() _key: string,
    @Ctx() { entries }: Context,
  ) {
    return entries.addRule({ ...rule, rightField, rightNumber })
  }

  @Mutation(() => EntryRuleType, {
    description: `Withdraws a rule: nothing is checked by it any more. Needs \`report.manage_templates\` on the unit that asks. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  withdrawEntryRule(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { entries }: Context) {
    return entries.withdrawRule(seen)
  }
}

/** What the graph answers of rules. */
export const entryResolvers = [EntryRuleResolver] as const
