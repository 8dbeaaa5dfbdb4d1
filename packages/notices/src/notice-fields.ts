import { DateScalar } from '@province/subgraph/graph'
import type { RequestContext } from '@province/subgraph/request'
import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Directive,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql'
import { NoticeRepository } from './notice.repository.ts'
import { NoticeService } from './notice.service.ts'
import type { NoticesOf } from './notice-rule.ts'

/** Something that happened, in the order of the outbox. */
@Directive('@shareable')
@Directive('@inaccessible')
@ObjectType('HeardNotice', { description: 'That something happened to a noun; between services only.' })
class HeardNoticeType {
  @Field(() => String, { description: 'Its place in the outbox; give the last one as `after`.' })
  position!: string

  @Field(() => String, { description: 'The noun, such as `task`.' })
  noun!: string

  @Field(() => ID, { description: 'The id of the noun.' })
  nounId!: string

  @Field(() => String, { description: 'What happened, such as `task.given`.' })
  event!: string

  @Field(() => ID, { description: 'The unit in which somebody is told.' })
  unitId!: string

  @Field(() => Boolean, { description: 'Whether that unit has to act next; otherwise it waited for this.' })
  own!: boolean

  @Field(() => String, { description: 'Who holds this action on the unit is told.' })
  action!: string

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  day!: string
}

@ArgsType()
class NoticeArgs {
  @Field(() => String, { defaultValue: '0.0', description: 'The place of the last one that was heard.' })
  after!: string

  @Field(() => Int, { defaultValue: 100, description: 'How many at most, up to 100.' })
  first!: number
}

/** The field `<domain>Notices` of a service, by which organization hears whom to tell what. */
export function noticeFields(
  domain: string,
  nouns: readonly NoticesOf[],
): { resolver: ClassType; types: ClassType[] } {
  @Resolver()
  class NoticeResolver {
    @Directive('@inaccessible')
    @Query(() => [HeardNoticeType], {
      name: `${domain}Notices`,
      nullable: true,
      description: 'What happened since, in order; between services only.',
    })
    notices(@Args(() => NoticeArgs) { after, first }: NoticeArgs, @Ctx() context: RequestContext) {
      return new NoticeService(new NoticeRepository(domain, nouns, context.reader), context).after(
        after,
        first,
      )
    }
  }
  return { resolver: NoticeResolver, types: [HeardNoticeType] }
}
