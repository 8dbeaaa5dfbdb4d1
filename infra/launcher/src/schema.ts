import { readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { DOMAINS } from './domains.ts'

/** A committed file and what it should hold. */
export interface SchemaFile {
  path: string
  text: string
}

const fileOf = (relative: string, text: string): SchemaFile => ({ path: relative, text: `${text.trim()}\n` })

/** The SDL of every subgraph, the supergraph and the public schema, as they should stand in the repository. */
export async function schemaFiles(): Promise<SchemaFile[]> {
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
  ]
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Writes the files, or with `--check` names those that are out of date. Runs from the root of the checkout. */
async function main(check: boolean): Promise<void> {
  const stale = (await schemaFiles()).filter(({ path, text }) => read(path) !== text)
  if (!check) for (const { path, text } of stale) writeFileSync(path, text)
  if (check && stale.length > 0) {
    process.stderr.write(
      `Out of date, run \`pnpm run schema\`: ${stale.map(({ path }) => path).join(', ')}\n`,
    )
    process.exitCode = 1
  }
}

await main(process.argv.includes('--check'))
