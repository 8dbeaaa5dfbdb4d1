import { within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { SessionMapping, SubjectMapping } from './session.mapping.ts'
import type { SessionState } from './session-lifecycle.ts'

/** A session as it is shown. */
export type SessionRow = Row<SessionRepository>

/** Which sessions. */
export interface SessionFilters {
  state?: SessionState | null
  programme?: string | null
  from?: string | null
  before?: string | null
}

/** Sessions: read as rows, written as aggregates. */
export class SessionRepository extends Repository.of(SessionMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'session_list',
    where: ({ state, programme, from, before }: SessionFilters) => [
      within('unitId'),
      { state, programmeId: programme },
      from ? sql`t.day >= ${from}::date` : null,
      before ? sql`t.day < ${before}::date` : null,
    ],
    order: ['-day', '-id'],
    sorts: { LATEST: ['-day', '-id'], EARLIEST: ['day', 'id'] },
  })

  readonly ofProgramme = this.many('programmeId', { name: 'sessions_of_programmes', order: ['day', 'id'] })
  readonly ofTheme = this.many('themeId', { name: 'sessions_of_themes', order: ['day', 'id'] })
}

/** Subjects of sessions, read by their session. */
export class SubjectRepository extends Repository.of(SubjectMapping, { hidden: ['unitId'] }) {
  readonly ofSession = this.many('sessionId', { name: 'subjects_of_sessions', order: ['ordinal', 'id'] })
}
