import { DateScalar } from '@province/subgraph/graph'
import { ClockRuleType } from '@province/timekeeping'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  CompetenceType,
  JurisdictionInstanceEnum,
  JurisdictionRuleType,
  shownRule,
} from './jurisdiction.type.ts'
import { holdsOn, type JurisdictionInstance } from './jurisdiction-rule.ts'

const ON = { nullable: true, description: 'Only those that hold on this day; all when left out.' } as const

/** The rules by which complaints works: who decides, and in what time. */
@Resolver()
class RuleResolver {
  @Query(() => [JurisdictionRuleType], {
    nullable: true,
    description:
      'Who decides complaints, by instance and tier, with the article and the days on which it holds.',
  })
  async jurisdictionRules(@Arg('on', () => DateScalar, ON) on: string | null, @Ctx() { ruleBook }: Context) {
    return (await ruleBook.jurisdictions()).filter((rule) => !on || holdsOn(rule, on)).map(shownRule)
  }

  @Query(() => [ClockRuleType], {
    nullable: true,
    description:
      'The time limits of reception, complaints and denunciations, with the article and the days on which each holds.',
  })
  async timeLimitRules(@Arg('on', () => DateScalar, ON) on: string | null, @Ctx() { ruleBook }: Context) {
    return (await ruleBook.times()).filter((rule) => !on || holdsOn(rule, on))
  }

  @Query(() => CompetenceType, {
    nullable: true,
    description:
      'Who decides a complaint about a unit; null when no rule says so on that day, or there is no such unit.',
  })
  async competence(
    @Arg('against', () => ID, { description: 'The unit whose decision or act is complained of.' })
    against: string,
    @Arg('instance', () => JurisdictionInstanceEnum, { description: 'What is complained of.' })
    instance: JurisdictionInstance,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
    @Ctx() { jurisdiction, today }: Context,
  ) {
    const found = await jurisdiction.competent(instance, against, on ?? today)
    return found && { ...found, rule: shownRule(found.rule) }
  }
}

export const jurisdictionResolvers = [
  RuleResolver,
  unitField(CompetenceType, 'unit', 'unitId', 'The unit whose head decides; null: outside the province.'),
] as const
