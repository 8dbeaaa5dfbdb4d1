import type { EntityManager } from '@mikro-orm/postgresql'
import type { ActorSettings } from '../read/actor-query.ts'

/** Tells row-level security who acts in the running transaction of this entity manager. */
export async function actAs(em: EntityManager, settings: ActorSettings): Promise<void> {
  await em.execute(
    `select set_config('app.roots', ?, true), set_config('app.today', ?, true),
       set_config('app.subject', ?, true), set_config('app.held', ?, true)`,
    [...settings],
  )
}

/** The action of rows that only an installation brings: no role holds it. */
export const INSTALLATION = 'installation.load'

/**
 * Acts as the installation itself, which loads the first rows under one unit, and under the one that it goes on as;
 * `actions` are those of its mutations.
 */
export async function actAsInstallation(
  em: EntityManager,
  unitId: string,
  actions: readonly string[],
  today: string,
) {
  // People wait for a request, and the bounds of the service's role are theirs; an installation prepares thousands of rows
  // between two statements, on a slow machine for longer than a request may take.
  await em.execute(
    `select set_config('idle_in_transaction_session_timeout', '0', true), set_config('statement_timeout', '0', true)`,
  )
  const rows = await em.execute<{ id: string }[]>('select id from hierarchy.goes_on_as(?)', [unitId])
  const units = rows.map(({ id }) => id)
  const held = Object.fromEntries([INSTALLATION, ...actions].map((action) => [action, units]))
  await actAs(em, [`{${units.join(',')}}`, today, 'installation', JSON.stringify(held)])
}
