import type { Window } from '@province/clocks'
import { withinDuring } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { VisitMapping } from './visit.mapping.ts'

/** A visit as it is shown. */
export type VisitRow = Row<VisitRepository>

/** Over which days visits are listed, delegations alone or all. */
export interface VisitScope {
  window: Window
  delegations: boolean
}

/** Visits: read by session or under a unit, written one by one. */
export class VisitRepository extends Repository.of(VisitMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'visit_list',
    where: ({ window, delegations }: VisitScope) => [
      withinDuring('unitId', window, 'day'),
      sql`t.day >= ${window.from}::date and t.day < ${window.to}::date`,
      delegations && { delegation: true },
    ],
    order: ['day', 'id'],
    sorts: { EARLIEST: ['day', 'id'], LATEST: ['-day', '-id'], MOST_PEOPLE: ['-people', '-id'] },
  })

  /** The visits that a thread ties together, in order of their days. */
  readonly ofMatter = this.many('matterId', { name: 'visits_of_matters', order: ['day', 'id'] })

  /** The visits to a session, in the order they were recorded. */
  readonly ofSession = this.many('sessionId', { name: 'visits_of_sessions', order: ['id'] })
}
