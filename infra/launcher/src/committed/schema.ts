import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { DOMAINS } from '../domains.ts'
import { settingsTable } from './settings-table.ts'
import { type CommittedFile, settle } from './settle.ts'

const fileOf = (relative: string, text: string): CommittedFile => ({
  path: relative,
  text: `${text.trim()}\n`,
})

/** The SDL of every subgraph, the supergraph and the public schema, as they should stand in the repository. */
async function schemaFiles(): Promise<CommittedFile[]> {
  const subgraphs = await Promise.all(DOMAINS.map(async ({ name, sdl }) => ({ name, sdl: await sdl() })))
  const composed = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` })),
  )
  if (!composed.supergraphSdl) {
    throw new Error(
      `The subgraphs do not compose: ${(composed.errors ?? []).map((error) => error.message).join('; ')}`,
    )
  }
  return [
    ...subgraphs.map(({ name, sdl }) => fileOf(`services/${name}/schema.graphql`, sdl)),
    fileOf('services/gateway/supergraph.graphql', composed.supergraphSdl),
    fileOf('services/gateway/schema.graphql', composed.publicSdl ?? ''),
    { path: 'docs/settings.md', text: settingsTable() },
  ]
}

settle(await schemaFiles(), { check: process.argv.includes('--check'), command: 'pnpm run schema' })
