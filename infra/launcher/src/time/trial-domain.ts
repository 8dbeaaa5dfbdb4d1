import type { ClockRule } from '@province/clocks'
import { chainedAudit } from '@province/subgraph/audit'
import { readableOutbox } from '@province/subgraph/event'
import {
  createSubgraph,
  DateScalar,
  type SubgraphApp,
  type SubgraphSurroundings,
} from '@province/subgraph/graph'
import { foundationTables } from '@province/subgraph/install'
import { PageInfo } from '@province/subgraph/list'
import { lazyContext, type RequestContext } from '@province/subgraph/request'
import type { TestDatabase } from '@province/testbed'
import {
  type ClockCases,
  clockFields,
  clockMaking,
  clockTables,
  clockWork,
  type DomainClocks,
  TELL,
} from '@province/timekeeping'
import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql'
import { v7 } from 'uuid'

const RULE: ClockRule = {
  code: 'trial.answer',
  kind: 'trial.answer',
  trigger: 'nhận',
  article: 'Quy tắc của phép thử',
  validFrom: '2020-01-01',
  validTo: null,
  evidence: 'HOUSE_RULE',
  endUnchecked: false,
  amount: 10,
  unit: 'WORKING_DAYS',
  conditions: [],
  extensions: [{ reason: 'COMPLEX', days: 5, daysAtOnce: 5, afterDeadline: 'Quy tắc của phép thử' }],
  pauses: [{ reason: 'EXPERT_ASSESSMENT', article: 'Quy tắc của phép thử', evidence: 'HOUSE_RULE' }],
}

const CLOCKS: DomainClocks = { schema: 'trial', rules: [RULE], handle: 'trial.handle' }

@Directive('@key(fields: "id")')
@ObjectType('Unit')
class UnitType {
  @Field(() => ID)
  id!: string
}

/** Something of the trial is timed by asking for it: the domain has no nouns. */
@Resolver()
class ArmingResolver {
  @Mutation(() => ID)
  async armTrial(
    @Arg('unit', () => ID) unit: string,
    @Arg('trigger', () => DateScalar) trigger: string,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { authority, clocks }: RequestContext & ClockCases,
  ) {
    await authority.require(CLOCKS.handle, unit)
    const arming = { subjectKind: 'trial', subjectId: v7(), unitId: unit, kind: RULE.kind, trigger }
    return clocks.arm(arming)
  }
}

const fields = clockFields(CLOCKS, { unitType: UnitType, name: 'TrialClock' })

/** A domain that is no domain, beside the real ones: it only keeps time. */
export const createTrial = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: 'trial',
      readAction: 'trial.read',
      scopedActions: [CLOCKS.handle, TELL],
      resolvers: [ArmingResolver, ...fields.resolvers],
      types: [UnitType, PageInfo, ...fields.types],
      references: { Unit: ({ id }: { id: string }) => ({ id }) },
      entities: [],
      contextOf: lazyContext<RequestContext & ClockCases>(clockMaking(CLOCKS)),
      background: clockWork(CLOCKS),
    },
    surroundings,
  )

const ROLES = ['owner', 'app']
  .map(
    (role) => `do $$ begin
      if not exists (select from pg_roles where rolname = 'trial_${role}') then create role trial_${role}; end if;
    end $$;
    alter role trial_${role} login password 'trial'; grant province_service to trial_${role};`,
  )
  .join('\n')

const SCHEMA = `grant trial_owner to current_user;
  create schema trial authorization trial_owner; grant usage on schema trial to trial_app;
  alter default privileges for role trial_owner in schema trial grant select, insert, update on tables to trial_app;
  alter default privileges for role trial_owner in schema trial grant usage on sequences to trial_app;`

/** Makes its schema in the database of a test; answers how its application reaches it. */
export async function installTrial({ databaseUrl, peek }: TestDatabase): Promise<string> {
  const tables = [
    ...foundationTables('trial'),
    ...chainedAudit('trial'),
    ...readableOutbox('trial'),
    ...clockTables('trial', { write: [CLOCKS.handle] }),
  ]
  await peek(`${ROLES} ${SCHEMA} set role trial_owner; ${tables.join(';\n')}; reset role`)
  const url = new URL(databaseUrl)
  url.username = 'trial_app'
  url.password = 'trial'
  return url.href
}
