import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { main, root } from '../boot/step.mjs'
import { finish } from './finish.mjs'
import { placesOf, refuseName } from './names.mjs'
import { addMessages, edit, textOf, withImport, writeFolder, writeNew } from './write.mjs'

const PATTERN = /^Migration(\d{14})\.ts$/

/** The name of the migration that comes after those that are there. */
export function nextMigration(domain) {
  const folder = join(root, `services/${domain}/migrations`)
  const numbers = existsSync(folder)
    ? readdirSync(folder).flatMap((file) => PATTERN.exec(file)?.[1] ?? [])
    : []
  const last = numbers.sort().at(-1) ?? '20230101000000'
  return `Migration${BigInt(last) + 1_000_000n}`
}

/** Writes the noun's rooms in its service and in its slice; answers the folders. */
export function writeNoun(domain, noun, places) {
  const rooms = [`services/${domain}/src/${noun}`, `frontends/${domain}/src/${noun}`]
  writeFolder('noun', rooms[0], places)
  writeNew(
    `services/${domain}/migrations/${places.__Migration__}.ts`,
    textOf('beside/migration.ts.tpl', places),
  )
  writeFolder('slice-noun', rooms[1], places)
  for (const language of ['vi', 'en'])
    addMessages(
      `frontends/${domain}/src/messages/${language}.json`,
      places.__nounVar__,
      textOf(`beside/messages.${language}.json.tpl`, places),
    )
  return rooms
}

/** Puts the noun into the boring lists of its service and slice. */
function enlist(
  domain,
  noun,
  { __Noun__, __Nouns__, __nounVar__, __nounVars__, __Migration__, __Noun_words__, __schema__ },
) {
  const src = `services/${domain}/src`
  edit(`${src}/database.ts`, (text) =>
    withImport(text, `import { ${__Noun__}Mapping } from './${noun}/${noun}.mapping.ts'`).replace(
      /(export const entities = \[)/,
      `$1${__Noun__}Mapping, `,
    ),
  )
  edit(`${src}/schema.ts`, (text) =>
    withImport(
      text,
      `import { ${__nounVar__}Resolvers } from './${noun}/${noun}.resolver.ts'\nimport { ${__Noun__}Connection, ${__Noun__}Type } from './${noun}/${noun}.type.ts'`,
    )
      .replace(/(export const resolvers = \[)/, `$1...${__nounVar__}Resolvers, `)
      .replace(/(export const types = \[)/, `$1${__Noun__}Type, ...${__Noun__}Connection.types, `),
  )
  edit(`${src}/context.ts`, (text) =>
    withImport(
      text,
      `import { ${__Noun__}Repository } from './${noun}/${noun}.repository.ts'\nimport { ${__Noun__}Service } from './${noun}/${noun}.service.ts'`,
    )
      .replace(/(export interface Context extends [^{]*\{)/, `$1\n  ${__nounVars__}: ${__Noun__}Service`)
      .replace(
        /(lazyContext<Context>\(\{)/,
        `$1\n  ${__nounVars__}: (request) => new ${__Noun__}Service(new ${__Noun__}Repository(request), request),`,
      ),
  )
  edit(`services/${domain}/migrations/migrations.ts`, (text) =>
    withImport(text, `import { ${__Migration__} } from './${__Migration__}.ts'`).replace(
      /,?\s*\]/,
      `, ${__Migration__}]`,
    ),
  )
  const record = `'${__schema__}.record'`
  edit(`${src}/domain.ts`, (text) =>
    text.includes(record)
      ? `${text} `
      : text.replace(
          /(\n {2}actions: \{)/,
          `$1\n    ${record}: { vi: 'Ghi ${__Noun_words__.toLowerCase()}', en: 'Record ${__Noun_words__.toLowerCase()}', roles: ['clerk'] },`,
        ),
  )
  edit(`frontends/${domain}/src/routes.tsx`, (text) =>
    withImport(text, `import { ${__Nouns__}Page } from './${noun}/${noun}s.page.tsx'`).replace(
      /(routes: RouteObject\[\] = \[)/,
      `$1{ path: '${noun}s', element: <${__Nouns__}Page /> }, `,
    ),
  )
  edit(`frontends/${domain}/src/manifest.ts`, (text) =>
    text.replace(
      /(navigation: \[[\s\S]*?)(,?\s*\],\n {2}actions)/,
      `$1, { path: '${noun}s', label: { vi: '${__Noun_words__}', en: '${__Noun_words__}' }, action: '${__schema__}.read' }$2`,
    ),
  )
}

/** `npm run new:noun -- DOMAIN NAME`: a noun in a domain, through every layer, with its tests. */
async function newNoun([domain, noun]) {
  refuseName(domain, 'domain')
  refuseName(noun, 'noun')
  if (!existsSync(join(root, `services/${domain}/src/domain.ts`)))
    throw new Error(`There is no domain ${domain}: npm run new:domain -- ${domain} makes one.`)
  const migration = nextMigration(domain)
  const places = placesOf({ domain, noun, migration, up: '../', test: '../../test/' })
  writeNoun(domain, noun, places)
  enlist(domain, noun, places)
  await finish([`services/${domain}`, `frontends/${domain}`])
}

if (process.argv[1]?.endsWith('new-noun.mjs')) main(() => newNoun(process.argv.slice(2)))
