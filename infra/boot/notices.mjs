import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root } from './step.mjs'

// Written from what the lockfile installs for running: names, versions and licences in one table, their texts after it.
const file = join(root, 'THIRD-PARTY-NOTICES.md')
const [command, args] = pnpm('licenses', 'list', '--prod', '--recursive', '--json')
const said = execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
const listed = Object.values(JSON.parse(said)).flat()

/** Longer ones are collections, such as that of Node: they are installed beside what they are of, and told where. */
const LONGEST = 50_000

const textIn = (folder) => {
  if (!existsSync(folder)) return undefined
  const name = readdirSync(folder).find((each) => /^(licen[cs]e|copying|notice)/i.test(each))
  const text = name && readFileSync(join(folder, name), 'utf8').trim()
  return text && text.length > LONGEST
    ? `The notices of many parts: see ${name} in the package itself.`
    : text
}

const packages = listed
  .filter(({ name }) => !name.startsWith('@province/'))
  .map(({ name, versions, license, paths }) => ({
    name,
    versions: [...versions].sort().join(', '),
    license,
    text: textIn(paths[0]),
  }))
  .sort((one, other) => (one.name < other.name ? -1 : 1))

const byText = Map.groupBy(
  packages.filter(({ text }) => text),
  ({ text }) => text,
)
const texts = [...byText]
  .map(
    ([text, those]) =>
      `## ${those.map(({ name }) => name).join(', ')}\n\n\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``,
  )
  .join('\n\n')
const rows = packages
  .map(({ name, versions, license }) => `| ${name} | ${versions} | ${license} |`)
  .join('\n')

writeFileSync(
  file,
  `# Third-party notices\n\nMade from the lockfile by \`npm run notices\`. The licence of the product itself is its owner’s choice.\n\n| package | versions | licence |\n|---|---|---|\n${rows}\n\n${texts}\n`,
)
process.stdout.write(`${packages.length} packages in ${file}\n`)
