import { within } from '@province/subgraph/list'
import { computed, Repository, type Row, sql } from '@province/subgraph/read'
import { INVENTED } from '../invented/invented.ts'
import { type CountedProcedures, countedProcedures } from './counted-procedures.sql.ts'
import { ProcedureMapping } from './procedure.mapping.ts'
import { type CompetentLevel, Procedure } from './procedure.ts'
import type { ProcedureState } from './procedure-lifecycle.ts'

/** A procedure as it is shown. */
export type ProcedureRow = Row<ProcedureRepository>

/** Which procedures. */
export interface ProcedureFilters {
  within?: string | null
  state?: ProcedureState | null
  level?: CompetentLevel | null
  matching?: string | null
  counted?: CountedProcedures | null
}

/** Procedures: read as rows, written as aggregates. */
export class ProcedureRepository extends Repository.of(ProcedureMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(INVENTED) },
}) {
  readonly list = this.listed({
    name: 'procedure_list',
    where: ({ within: unit, state, level, matching, counted }: ProcedureFilters) => [
      unit ? within('unitId') : null,
      { state, level },
      matching
        ? sql`(t.code ilike '%' || ${matching} || '%' or t.name ilike '%' || ${matching} || '%')`
        : null,
      counted ? countedProcedures(counted) : null,
    ],
    order: ['-changedOn', '-id'],
    sorts: {
      NEWEST: ['-changedOn', '-id'],
      OLDEST: ['changedOn', 'id'],
      CODE: ['code', 'id'],
      LONGEST: ['-statutoryDays', '-id'],
    },
  })

  /** From when on there is no such level any more, where there is none on the day. */
  async levelEnded(level: CompetentLevel, on: string): Promise<string | null> {
    const [tier] = await this.em.execute<{ from: string }[]>(
      `select max(valid_to)::text as "from" from hierarchy.tier where level = ?
       having max(valid_to) <= ?::date`,
      [level, on],
    )
    return tier?.from ?? null
  }

  /** Whether a procedure in force bears the code; nobody else records one of the unit meanwhile. */
  async inForce(unitId: string, code: string): Promise<boolean> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`procedure ${unitId}`])
    return (await this.em.count(Procedure, { unitId, code, state: 'IN_FORCE' })) > 0
  }
}
