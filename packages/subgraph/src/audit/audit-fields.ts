import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { DateScalar } from '../graph/date.scalar.ts'
import { DateTimeScalar } from '../graph/date-time.scalar.ts'
import { connectionType } from '../list/connection.type.ts'
import { sortedArgs } from '../list/list.args.ts'
import { enumOf } from '../noun/enum.ts'
import type { RequestContext } from '../request/context.ts'
import { type AuditRow, listAudit, type ToldAs, type ToldByMonth } from './audit-list.ts'

/** What narrows an audit. */
@InputType('AuditFilter', {
  description: 'What narrows a list of audit entries; what is absent narrows nothing.',
})
class AuditFilterInput {
  @Field(() => ID, { nullable: true, description: 'Only of this account, API client or service.' })
  subject?: string | null

  @Field(() => String, { nullable: true, description: 'Only of this root field, such as `grantExemption`.' })
  action?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only about this thing, by the handle that the audit shows for it; else `INPUT_INVALID`.',
  })
  target?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only what was refused; false: only what was done.',
  })
  refused?: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'From this day of the province on.' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Before this day of the province.' })
  to?: string | null
}

const OF_TARGET =
  'What it was about, by a handle that is the same wherever the thing stands in this audit, and that no other field takes; null: nothing in particular.'

const AuditOrderEnum = enumOf('AuditOrder', 'In which order entries of an audit are listed.', {
  NEWEST: 'The newest first.',
  OLDEST: 'The oldest first.',
})

@ArgsType()
class AuditArgs extends sortedArgs(AuditOrderEnum, 'NEWEST') {
  @Field(() => AuditFilterInput, { nullable: true, description: 'What narrows the list.' })
  filter?: AuditFilterInput | null
}

/**
 * Who an entry speaks of, a key and nothing else: organization knows what they are called. Each service has a type of
 * its own, since what one adds to it is not of the others.
 */
export function auditedActorType(): ClassType<{ id: string }> {
  @Directive('@key(fields: "id")')
  @ObjectType('AuditedActor', { description: 'Who did something: an account, an API client or a service.' })
  class AuditedActorType {
    @Field(() => ID, { description: 'The id of the account, API client or service.' })
    id!: string
  }
  return AuditedActorType
}

/** What the service knows more of than ids: organization, of who is spoken of and of units. */
export interface AuditKnowledge {
  actor?: ClassType<object>
  unitOf?: (id: string, request: RequestContext) => unknown
  /** The root fields whose entries are told by their month alone: what happened when, and how often, is not for auditors. */
  byMonth?: ToldByMonth
  /** Root fields that are told under the name of another: their own would tell what is nobody's to know. */
  toldAs?: ToldAs
}

/** What a service lists to show its audit: one resolver, and the types of its answers. */
export interface AuditFields {
  resolver: ClassType<object>
  types: readonly ClassType<object>[]
}

/** An entry as auditors see it, under the name that it has in this service. */
function entryType(name: string) {
  @ObjectType(name, {
    description: 'Who did what, when, to what; never what was in it. Times are the wall’s.',
  })
  class Entry {
    @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
    id!: string

    @Field(() => DateTimeScalar, { description: 'When it was written down.' })
    at!: string

    @Field(() => Boolean, {
      description:
        'Only its month is told, and `at` is where that begins: when somebody came is nobody’s to know.',
    })
    coarse!: boolean

    @Field(() => String, { description: 'The root field that was asked for.' })
    action!: string

    @Field(() => String, { description: '`DONE`, or the code of the refusal.' })
    outcome!: string

    @Field(() => ID, { nullable: true, description: OF_TARGET })
    targetId!: string | null

    @Field(() => String, {
      description:
        'Its stream and number, as the verifier names it: `3/17`; the stream alone where numbers would count what is told by month.',
    })
    place!: string
  }

  return Entry
}

/**
 * The field by which auditors read one service's audit, `<domain>Audit`; `unit` is the service's own type of a unit.
 * what it knows besides ids is in `known`. The resolver belongs in the service's list of resolvers, the types in its list of types.
 */
export function auditFields(
  domain: string,
  unit: ClassType<object>,
  { actor = auditedActorType(), unitOf = (id) => ({ id }), byMonth = [], toldAs = {} }: AuditKnowledge = {},
): AuditFields {
  const name = `${domain[0]?.toUpperCase()}${domain.slice(1)}AuditEntry`

  const Entry = entryType(name)
  const List = connectionType(Entry, name)

  @Resolver(() => Entry)
  class AuditResolver {
    @Query(() => List.Connection, {
      name: `${domain}Audit`,
      nullable: true,
      description:
        'The audit of this service; needs `audit.read`. Refuses: `FORBIDDEN_OR_MISSING`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`, `INPUT_INVALID`, `DATE_INVALID`.',
    })
    entries(@Args(() => AuditArgs) { filter, ...page }: AuditArgs, @Ctx() request: RequestContext) {
      return listAudit(request, { schema: domain, byMonth, toldAs, filter: filter ?? {}, ...page })
    }

    @FieldResolver(() => actor, { nullable: true, description: 'Who did it; null: a stranger.' })
    actor(@Root() { subject }: AuditRow) {
      return subject === '' ? null : { id: subject }
    }

    @FieldResolver(() => unit, {
      nullable: true,
      description: 'The unit it was about, else that of who did it.',
    })
    unit(@Root() { unitId }: AuditRow, @Ctx() request: RequestContext) {
      return unitId === null ? null : unitOf(unitId, request)
    }
  }

  return { resolver: AuditResolver, types: [Entry, ...List.types, actor] }
}
