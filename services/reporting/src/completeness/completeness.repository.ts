import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { COUNTED, COUNTS_AS, type CountedAs, type Counts } from './completeness.ts'

/** Of what completeness is asked. */
export interface CompletenessOf {
  readonly within: string
  readonly window: { readonly from: string; readonly to: string }
  readonly asOf: string
  readonly template?: string | null
}

/** The counts of a part: of the unit asked for, or of one right below it with all below that. */
export interface CompletenessRow extends Counts {
  readonly unitId: string
}

/** A submission behind a figure, with the words it is called by. */
export interface SubmissionRecord extends Counted {
  label: string
  day: string
  invented: boolean
}

// A period belongs to the window in which its last day lies, and a unit to whom it stood under on that day.
const owed = ({ within, window: { from, to }, asOf, template }: CompletenessOf): Sql => sql`(
  select s.*, ${asOf}::date as as_of, c.depth from reporting.submission s
  join hierarchy.closure c on c.ancestor_id = ${within} and c.descendant_id = s.unit_id
    and c.valid_from < s.period_to and c.valid_to >= s.period_to
  where s.period_to > ${from}::date and s.period_to <= ${to}::date
    ${template ? sql`and s.template_code = ${template}` : plain('')}) s`

const COLUMNS = plain(
  COUNTED.map((each) => `count(*) filter (where ${COUNTS_AS[each]})::int as "${each}"`).join(', '),
)

const PART = plain(`case when s.depth = 0 then s.unit_id else (select p.ancestor_id from hierarchy.closure p
  where p.descendant_id = s.unit_id and p.depth = s.depth - 1 and p.valid_from < s.period_to
    and p.valid_to >= s.period_to limit 1) end`)

const NAMES: Readonly<Record<CountedAs, string>> = {
  expected: 'submissions_expected',
  submitted: 'submissions_submitted',
  onTime: 'submissions_on_time',
  late: 'submissions_late',
  pending: 'submissions_pending',
  missing: 'submissions_missing',
  returned: 'submissions_returned',
}

/** Who reported and who did not, counted from submissions. */
export class CompletenessRepository extends Statements {
  /** Part by part: the unit itself, and each unit right below it with all below that. */
  parts(asked: CompletenessOf): Promise<CompletenessRow[]> {
    const text = sql`select s.part as "unitId", ${COLUMNS} from (select s.*, ${PART} as part from ${owed(asked)}) s
      group by s.part order by count(*) desc, s.part`
    const name = asked.template ? 'submission_completeness_of_template' : 'submission_completeness'
    return this.rows<CompletenessRow>(statementOf(name, text))
  }

  /** The submissions that count as one of these. */
  records(what: CountedAs, { unit, window, boundaries }: MeasureQuestion): SourceSpec<SubmissionRecord> {
    const rows = sql`select s.id, s.unit_id as "unitId", 1 as value, s.due_on as day, 'submission' as kind,
        coalesce(u.name || ' · ', '') || t.title as label, s.recorded_by = 'demonstration' as invented
      from ${owed({ within: unit, window, asOf: boundaries.asOf })}
      join reporting.submission_template t on t.id = s.template_id
      left join lateral (select name from hierarchy.unit u where u.id = s.unit_id and u.valid_from < s.period_to
        order by u.valid_from desc limit 1) u on true
      where ${plain(COUNTS_AS[what])}`
    return { name: NAMES[what], rows, order: ['day', 'id'] }
  }

  async count(what: CountedAs, question: MeasureQuestion): Promise<number> {
    const { name, rows } = this.records(what, question)
    const text = sql`select count(*)::int as total from (${rows}) t`
    return (await this.row<{ total: number }>(statementOf(`${name}_count`, text)))?.total ?? 0
  }
}
