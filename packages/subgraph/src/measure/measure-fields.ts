import { Args, type ClassType, Ctx, Query, Resolver } from 'type-graphql'
import { connectionType } from '../list/connection.type.ts'
import { refuses } from '../noun/noun.type.ts'
import type { RequestContext } from '../request/context.ts'
import type { MeasureSpec } from './measure.ts'
import { Measure, MeasureRecord } from './measure.type.ts'
import { measureRecords, measureValues } from './measure-answers.ts'
import { MeasureRecordsArgs, MeasuresArgs } from './measures.args.ts'

/** What a service lists to answer for its figures: one resolver, and the types of its answers. */
export interface MeasureFields {
  resolver: ClassType<object>
  types: readonly ClassType<object>[]
}

const NAMED = 6

/** What the figures are, for the description of their field. */
const keysOf = (specs: readonly MeasureSpec[]) => {
  const keys = specs.flatMap(({ key }) => (typeof key === 'string' ? [`\`${key}\``] : []))
  return `${keys.slice(0, NAMED).join(', ')}${keys.length > NAMED ? ' …' : ''}`
}

/**
 * The fields by which the figures of one service are asked, `<domain>Measures` and `<domain>MeasureRecords`, from a
 * declaration of each figure. The resolver belongs in the service's list of resolvers, the types in its list of types.
 */
export function measureFields(domain: string, specs: readonly MeasureSpec[]): MeasureFields {
  const Records = connectionType(MeasureRecord, `${domain[0]?.toUpperCase()}${domain.slice(1)}MeasureRecord`)

  @Resolver()
  class MeasureResolver {
    @Query(() => [Measure], {
      name: `${domain}Measures`,
      nullable: true,
      description: `Figures that ${domain} holds of a unit over a window, such as ${keysOf(specs)}; a key that is not its own is left out. ${refuses('DATE_INVALID')}`,
    })
    values(@Args(() => MeasuresArgs) asked: MeasuresArgs, @Ctx() request: RequestContext) {
      return measureValues(specs, asked, request)
    }

    @Query(() => Records.Connection, {
      name: `${domain}MeasureRecords`,
      nullable: true,
      description: `The records behind one figure; their values sum to it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID', 'DATE_INVALID')}`,
    })
    records(@Args(() => MeasureRecordsArgs) asked: MeasureRecordsArgs, @Ctx() request: RequestContext) {
      return measureRecords(domain, specs, asked, request)
    }
  }

  return { resolver: MeasureResolver, types: [Measure, MeasureRecord, ...Records.types] }
}
