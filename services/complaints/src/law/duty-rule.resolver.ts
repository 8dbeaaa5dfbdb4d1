import { DateScalar } from '@province/subgraph/graph'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { DutyRuleType } from './duty-rule.type.ts'

/** What the law asks besides times and jurisdiction. */
@Resolver()
export class DutyRuleResolver {
  @Query(() => [DutyRuleType], {
    nullable: true,
    description:
      'What else the law asks of reception, complaints and denunciations, as far as it was loaded, with the article and the days on which each holds.',
  })
  dutyRules(
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Only those that hold on this day; all when left out.',
    })
    on: string | null,
    @Ctx() { ruleBook, language }: Context,
  ) {
    return ruleBook.dutiesOn(on, language)
  }
}
