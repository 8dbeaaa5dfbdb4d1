import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main, root } from '../boot/step.mjs'
import { finish } from './finish.mjs'
import { placesOf, refuseName } from './names.mjs'
import { nextMigration, writeNoun } from './new-noun.mjs'
import { writeFolder } from './write.mjs'

/** The port after those that are taken. */
function nextPort() {
  const declared = readdirSync(join(root, 'services'))
    .map((name) => join(root, 'services', name, 'src/domain.ts'))
    .filter((path) => existsSync(path))
    .map((path) => Number(/^ {2}port: (\d+),$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0))
  return Math.max(0, ...declared) + 1
}

/** `npm run new:domain -- NAME [NOUN]`: a domain with its first noun, through every layer, with its slice and tests. */
async function newDomain([domain, noun = 'record']) {
  refuseName(domain, 'domain')
  refuseName(noun, 'noun')
  if (domain.includes('-'))
    throw new Error('A domain is one word: it is the name of a schema and of a subgraph.')
  for (const kind of ['services', 'frontends'])
    if (existsSync(join(root, kind, domain)))
      throw new Error(`There is ${kind}/${domain} already: choose another name.`)
  const places = placesOf({
    domain,
    noun,
    port: nextPort(),
    migration: nextMigration(domain),
    up: '../',
    test: '../../test/',
  })
  writeFolder('domain', `services/${domain}`, places)
  writeFolder('slice', `frontends/${domain}`, places)
  writeNoun(domain, noun, places)
  await finish([`services/${domain}`, `frontends/${domain}`])
}

main(() => newDomain(process.argv.slice(2)))
