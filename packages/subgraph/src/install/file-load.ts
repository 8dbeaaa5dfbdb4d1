import { randomUUID } from 'node:crypto'
import { serviceActor } from '@province/actor'
import { type Clock, createLogger, type ServiceSecret } from '@province/runtime'
import type { SubgraphApp, SubgraphSurroundings } from '../graph/app.ts'
import type { Installation } from './installation.ts'

/** A mutation that takes a file as `$csv` and a key as `$key`, and what it takes to be allowed it. */
export interface FileMutation {
  document: string
  actions: readonly string[]
}

/** The world a file goes into. */
export interface LoadedWorld {
  appUrl: string
  clock: Clock
  secret: ServiceSecret
}

/** Loads a file through the same mutation as everybody's, acting for the province; throws what it refuses. */
export async function loadFile<Counts extends object>(
  installation: Installation,
  createApp: (surroundings: SubgraphSurroundings) => Promise<SubgraphApp>,
  { document, actions }: FileMutation,
  { appUrl, clock, secret }: LoadedWorld,
  csv: string,
): Promise<Counts> {
  const tops = await installation.work(appUrl, (em) =>
    em.execute<{ id: string }[]>('select distinct id from hierarchy.unit where parent_id is null'),
  )
  const grants = tops.map(({ id }) => ({ role: 'loader', actions, unitId: id }))
  const app = await createApp({ databaseUrl: appUrl, clock, secret, logger: createLogger('load', 'silent') })
  try {
    const variables = { csv, key: randomUUID() }
    const actor = serviceActor('loader', grants)
    const { data, errors } = await app.execute({ document, variables, actor, client: { address: 'local' } })
    if (errors?.[0]) throw new Error(errors[0].message)
    return Object.values(data ?? {})[0] as Counts
  } finally {
    await app.stop()
  }
}
