import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { PROGRAMME_FIGURES, type ProgrammeCount } from './programme-count.ts'

/** What stands behind a figure: a content, a programme, a session, or a subject with its number. */
export interface ProgrammeCountRow extends Counted {
  label: string
}

/** What is read of each figure: the row, its worth, and its day, beside the programme `p` it belongs to. */
interface Reading {
  readonly columns: string
  readonly from: string
  readonly when: string
}

/** Subjects of held sessions, each worth a number of its own. */
const subjects = (value: string, condition: string): Reading => ({
  columns: `x.id, x.name as label, ${value} as value`,
  from: `supervision.subject x join supervision.session s on s.id = x.session_id and s.state = 'HELD' and ${condition}
    join supervision.programme p on p.id = s.programme_id`,
  when: 's.day',
})

const READ: Readonly<Record<ProgrammeCount['what'], Reading>> = {
  contents: {
    columns: 'c.id, c.title as label, 1 as value',
    from: 'supervision.programme_content c join supervision.programme p on p.id = c.programme_id',
    when: 'p.runs_from',
  },
  programmes: {
    columns: 'p.id, p.title as label, 1 as value',
    from: 'supervision.programme p',
    when: 'p.runs_from',
  },
  sessions: {
    columns: 's.id, s.title as label, 1 as value',
    from: `supervision.session s join supervision.programme p on p.id = s.programme_id and s.state = 'HELD'`,
    when: 's.day',
  },
  reported_units: subjects(
    'x.counted',
    `s.kind = 'ON_REPORTS' and (x.kind in ('UNIT', 'UNITS_NOT_NAMED') or x.kind = 'BODY'
      and exists (select from hierarchy.body b where b.id = x.subject_body_id and b.sits_on is not null))`,
  ),
  documents: subjects('x.counted', `x.kind = 'DOCUMENT_SET'`),
  document_units: subjects('x.of_units', `x.kind = 'DOCUMENT_SET'`),
}

const countOf = (key: string): ProgrammeCount => {
  const count = PROGRAMME_FIGURES[key]
  if (!count) throw new Error(`no figure ${key}`)
  return count
}

const ofLevel = (level: string | undefined) =>
  level === undefined
    ? plain('true')
    : sql`exists (select from hierarchy.unit u where u.id = p.unit_id and u.level = ${level})`

/** The records of a figure that lie in the window and are known by the day it speaks of. */
function counted({ key, unit, window, boundaries: { asOf } }: MeasureQuestion): Sql {
  const { what, bodies, level } = countOf(key)
  const { columns, from, when } = READ[what]
  return sql`select ${plain(columns)}, p.unit_id as "unitId", ${plain(`'${what}'`)} as kind from ${plain(from)}
    where p.body = any(${bodies}) and ${ofLevel(level)}
      and ${plain(when)} >= ${window.from}::date and ${plain(when)} < ${window.to}::date and ${plain(when)} <= ${asOf}::date
      and p.unit_id = any((select hierarchy.under(${unit}::uuid, ${asOf}::date))::uuid[])`
}

const nameOf = ({ key }: MeasureQuestion): string => {
  const { what, level } = countOf(key)
  return `programme_${what}${level === undefined ? '' : '_of_level'}`
}

/** Counts what programmes hold, and opens it. */
export class ProgrammeCountRepository extends Statements {
  source(question: MeasureQuestion): SourceSpec<ProgrammeCountRow> {
    return { name: nameOf(question), rows: counted(question), order: ['id'] }
  }

  /** Null where nothing is on record. */
  async count(question: MeasureQuestion): Promise<number | null> {
    const text = sql`select sum(value)::int as total from (${counted(question)}) item`
    const statement = statementOf(`${nameOf(question)}_total`, text)
    return (await this.row<{ total: number | null }>(statement))?.total ?? null
  }
}
