import { Repository, type Row } from '@province/subgraph/read'
import { ReorgEventMapping } from './reorg-event.mapping.ts'

/** A reorganisation as it was recorded. */
export type ReorgRow = Row<ReorganisationRepository>

/** Where a unit came from or went to. */
export interface SuccessionRow {
  of: string
  unitId: string
  share: number
  eventId: string
  /** The document behind it: its own, where the event rests on several. */
  legalBasis: string
  /** The day to read the other unit on: its last, or its first. */
  readOn: string
}

const EFFECTS = `from organization.reorg_event e,
  jsonb_to_recordset(e.effects) as f("predecessorId" uuid, "successorId" uuid, share float8, continues boolean, kind text,
    "legalBasis" text)`
const BASIS = `coalesce(f."legalBasis", e.legal_basis) as "legalBasis"`

const wentInto = (kind: string) => `select f."predecessorId" as of, f."successorId" as "unitId", f.share,
    e.id as "eventId", ${BASIS}, e.effective_on as "readOn" ${EFFECTS}
  where f."predecessorId" = any($1::uuid[]) and not f.continues and f.kind ${kind}
  order by e.effective_on, f."successorId"`

/** From where to where a succession is followed. */
export type Direction = 'predecessors' | 'successors' | 'abolitions'

/** Reorganisations and what became of units through them. */
export class ReorganisationRepository extends Repository.of(ReorgEventMapping) {
  readonly list = this.listed({
    name: 'reorg_list',
    order: ['-effectiveOn', '-id'],
    alphabetical: ['title'],
    sorts: { LATEST: ['-effectiveOn', '-id'], EARLIEST: ['effectiveOn', 'id'], TITLE: ['title', 'id'] },
  })

  /** The reorganisations that correct one, the earlier first. */
  readonly correctionsOf = this.many('corrects', { name: 'reorg_corrections', order: ['effectiveOn', 'id'] })

  /** What a unit came from or became; units of one tick are read by one statement. */
  successions(unitId: string, direction: Direction): Promise<SuccessionRow[]> {
    return this.grouped<SuccessionRow>(direction, unitId, 'of', (ids) => this[direction](ids))
  }

  private predecessors(ids: readonly string[]): Promise<SuccessionRow[]> {
    const text = `select f."successorId" as of, f."predecessorId" as "unitId", f.share, e.id as "eventId", ${BASIS},
        (e.effective_on - 1) as "readOn" ${EFFECTS}
      where f."successorId" = any($1::uuid[]) and not f.continues and f.kind <> 'ABOLISH_LEVEL' order by e.effective_on, f."predecessorId"`
    return this.rows({ name: 'unit_predecessors', text, values: [ids] })
  }

  private successors(ids: readonly string[]): Promise<SuccessionRow[]> {
    return this.rows({ name: 'unit_successors', text: wentInto("<> 'ABOLISH_LEVEL'"), values: [ids] })
  }

  private abolitions(ids: readonly string[]): Promise<SuccessionRow[]> {
    return this.rows({ name: 'unit_abolitions', text: wentInto("= 'ABOLISH_LEVEL'"), values: [ids] })
  }
}
