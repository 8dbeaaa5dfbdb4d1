import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { actorSettings, createMemory, ReadPool } from '@province/subgraph/read'
import { type BackgroundDesk, backgroundDesk, type RequestContext } from '@province/subgraph/request'
import { personWith, type TestDatabase } from '@province/testbed'
import { type Context, contextsOf } from '../src/context.ts'
import { entities } from '../src/database.ts'
import { VaultDesk } from '../src/vault/vault-desk.ts'

const READ = 'complaints.read'
const SCOPED = ['petition.register', 'petition.handle', 'denunciation.read']

/** Runs the verbs that other nouns use, as they do: inside one transaction of one person. */
export interface ClockWorld {
  /** Works as a person with these actions on the unit of this code, in one transaction that is stored at its end. */
  work<Result>(code: string, actions: string[], run: (context: Context) => Promise<Result>): Promise<Result>
  /** The names of the read statements sent so far. */
  statements: string[]
  /** The desk of the service's own work, at that time. */
  desk(clock: Clock): BackgroundDesk
  close(): Promise<void>
}

/** Opens it over the database of a test. */
export async function clockWorld(database: TestDatabase): Promise<ClockWorld> {
  const { clock, databaseUrl } = database
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities,
    schema: 'complaints',
    ensureDatabase: false,
  })
  const reads = new ReadPool(databaseUrl)
  const statements: string[] = []
  reads.onStatement = (name) => statements.push(name)
  return {
    work: async (code, actions, run) => {
      const actor = personWith([READ, ...actions], await database.unitId(code), `subject-of-${code}`)
      const settings = actorSettings(actor, { readAction: READ, scopedActions: SCOPED }, clock.today())
      return orm.em.fork().transactional(async (em) => {
        const names = ['app.roots', 'app.today', 'app.subject', 'app.held']
        for (const [at, name] of names.entries())
          await em.execute('select set_config(?, ?, true)', [name, settings[at]])
        const request = {
          actor,
          subject: actor.subject,
          schema: 'complaints',
          clock,
          today: clock.today(),
          em,
          reader: reads.as(settings),
          record: () => undefined,
          ...createMemory(),
        }
        return run(contextsOf(new VaultDesk(database.secret))(request as unknown as RequestContext))
      })
    },
    statements,
    desk: (at) => backgroundDesk('complaints', () => orm.em.fork() as EntityManager, at),
    close: async () => {
      await reads.stop()
      await orm.close(true)
    },
  }
}
