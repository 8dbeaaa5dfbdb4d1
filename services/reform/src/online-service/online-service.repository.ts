import { LockMode } from '@mikro-orm/postgresql'
import { computed, Repository, type Row, sql, statementOf } from '@province/subgraph/read'
import { INVENTED } from '../invented/invented.ts'
import { OnlineServiceMapping } from './online-service.mapping.ts'
import { OnlineService } from './online-service.ts'
import type { ServiceLevel, ServiceScheme } from './online-service-scheme.ts'

/** The level of a procedure as it is shown. */
export type OnlineServiceRow = Row<OnlineServiceRepository>

/** How many procedures are offered online at one level of one edition. */
export interface LevelCountRow {
  scheme: ServiceScheme
  level: ServiceLevel
  procedures: number
}

/** Levels of online public services. */
export class OnlineServiceRepository extends Repository.of(OnlineServiceMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(INVENTED) },
}) {
  /** The levels a procedure had, the last first. */
  readonly ofProcedure = this.many('procedureId', {
    name: 'online_services_of_procedures',
    order: ['-from', '-id'],
  })

  /** Levels in force on a day under a unit, by edition; each edition by itself. */
  counts(within: string, asOf: string): Promise<LevelCountRow[]> {
    const text = sql`select o.scheme, o.level, count(*)::int as procedures
      from reform.online_service o
      where o.unit_id = any((select hierarchy.under(${within}, ${asOf}::date))::uuid[])
        and o.valid_from <= ${asOf}::date and (o.valid_to is null or o.valid_to > ${asOf}::date)
      group by o.scheme, o.level order by o.scheme, o.level`
    return this.rows(statementOf('online_service_counts', text))
  }

  /** The level that a procedure has now, locked for its end. */
  open(procedureId: string): Promise<OnlineService | null> {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE }
    return this.em.findOne(OnlineService, { procedureId, to: null }, lock)
  }

  /** Stores a level after the end of the one before it: a procedure has one open level. */
  async follow(level: OnlineService): Promise<void> {
    await this.em.flush()
    this.add(level)
  }
}
