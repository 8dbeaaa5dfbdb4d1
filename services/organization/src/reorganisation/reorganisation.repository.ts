import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import type { ReorgEffect } from './decree.ts'

/** A reorganisation as it was recorded. */
export interface ReorgRow {
  id: string
  title: string
  legalBasis: string
  effectiveOn: string
  effects: ReorgEffect[]
  /** The reorganisation that this one corrects. */
  corrects: string | null
}

/** Where a unit came from or went to. */
export interface SuccessionRow {
  of: string
  unitId: string
  share: number
  eventId: string
  /** The day to read the other unit on: its last, or its first. */
  readOn: string
}

const COLUMNS =
  'e.id, e.title, e.legal_basis as "legalBasis", e.effective_on as "effectiveOn", e.effects, e.corrects'

const EFFECTS = `from organization.reorg_event e,
  jsonb_to_recordset(e.effects) as f("predecessorId" uuid, "successorId" uuid, share float8, continues boolean)`

/** Reorganisations and what became of units through them. */
export class ReorganisationRepository {
  constructor(private readonly reader: Reader) {}

  list(page: Page): Promise<(ReorgRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from organization.reorg_event) as total
      from organization.reorg_event e
      where $1::date is null or (e.effective_on, e.id) < ($1::date, $2::uuid)
      order by e.effective_on desc, e.id desc limit $3`
    const [day, id] = page.after ?? [null, null]
    return this.reader.rows({ name: 'reorg_list', text, values: [day, id, page.limit + 1] })
  }

  byIds(ids: readonly string[]): Promise<ReorgRow[]> {
    const text = `select ${COLUMNS} from organization.reorg_event e where e.id = any($1::uuid[])`
    return this.reader.rows({ name: 'reorg_by_ids', text, values: [ids] })
  }

  predecessors(ids: readonly string[]): Promise<SuccessionRow[]> {
    const text = `select f."successorId" as of, f."predecessorId" as "unitId", f.share, e.id as "eventId",
        (e.effective_on - 1) as "readOn" ${EFFECTS}
      where f."successorId" = any($1::uuid[]) and not f.continues order by e.effective_on, f."predecessorId"`
    return this.reader.rows({ name: 'unit_predecessors', text, values: [ids] })
  }

  successors(ids: readonly string[]): Promise<SuccessionRow[]> {
    const text = `select f."predecessorId" as of, f."successorId" as "unitId", f.share, e.id as "eventId",
        e.effective_on as "readOn" ${EFFECTS}
      where f."predecessorId" = any($1::uuid[]) and not f.continues order by e.effective_on, f."successorId"`
    return this.reader.rows({ name: 'unit_successors', text, values: [ids] })
  }

  /** The reorganisations that correct these, the earlier first. */
  corrections(ids: readonly string[]): Promise<ReorgRow[]> {
    const text = `select ${COLUMNS} from organization.reorg_event e where e.corrects = any($1::uuid[])
      order by e.effective_on, e.id`
    return this.reader.rows({ name: 'reorg_corrections', text, values: [ids] })
  }
}
