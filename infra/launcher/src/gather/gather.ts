import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DomainDeclaration } from '@province/domains'
import { fromRoot } from '../root.ts'
import { auditDocuments, recordDocuments } from './gathered-documents.ts'
import type { GatheredFile } from './gathered-file.ts'
import { gatheredLabels } from './gathered-labels.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const hasDeclaration = (name: string) =>
  readdirSync(fromRoot(`services/${name}`)).includes('src') &&
  readdirSync(fromRoot(`services/${name}/src`)).includes('domain.ts')

/** Every declaration there is: a folder of `services` with a `domain.ts` is a domain. */
export async function declarations(): Promise<DomainDeclaration[]> {
  const names = readdirSync(fromRoot('services')).filter(
    (name) => !name.includes('.') && hasDeclaration(name),
  )
  const declared = await Promise.all(
    names.map(async (name) => {
      const url = pathToFileURL(fromRoot(`services/${name}/src/domain.ts`)).href
      return ((await import(url)) as { domain: DomainDeclaration }).domain
    }),
  )
  return declared.sort((a, b) => a.port - b.port)
}

// The gateway is a service and no domain; all of them are compiled together.
const compiled = (domains: readonly DomainDeclaration[]) =>
  json({
    files: [],
    references: [...domains.map(({ name }) => name), 'gateway'].sort().map((name) => ({ path: `./${name}` })),
  })

/** Every file that follows from the declarations, as it should stand in the repository. */
export async function gatheredFiles(): Promise<GatheredFile[]> {
  const domains = await declarations()
  return [
    { path: 'packages/domains/src/generated/domains.json', text: json(domains) },
    { path: 'services/tsconfig.json', text: compiled(domains) },
    ...gatheredLabels(domains).map(({ path, value }) => ({ path, text: json(value) })),
    ...auditDocuments(domains),
    ...recordDocuments(domains),
  ]
}

const standing = (path: string): string => {
  try {
    return readFileSync(fromRoot(path), 'utf8')
  } catch {
    return ''
  }
}

/** The files that are not as the declarations say. */
export const outOfDate = async (): Promise<GatheredFile[]> =>
  (await gatheredFiles()).filter(({ path, text }) => standing(path) !== text)

/** Writes what is out of date; answers which files those were. */
export async function gather(): Promise<string[]> {
  const stale = await outOfDate()
  for (const { path, text } of stale) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true })
    writeFileSync(fromRoot(path), text)
  }
  return stale.map(({ path }) => path)
}
