import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { must, pnpm, root } from './step.mjs'

const OLDEST_NODE = 20
const ROOMS = ['services', 'frontends', 'packages', 'infra', 'tests/policy']
const NOT_SOURCES = new Set(['node_modules', 'dist', '.turbo', '.data', 'test-output'])

const stampFolder = join(root, 'node_modules', '.province')
const stampFile = (name) => join(stampFolder, name)
const stamp = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '')

function setStamp(name, value) {
  mkdirSync(stampFolder, { recursive: true })
  writeFileSync(stampFile(name), value)
}

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (NOT_SOURCES.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesOf(path)
    else yield path
  }
}

// Names, sizes and times are enough to know that nothing was touched, and cost milliseconds.
function sourcesNow() {
  const hash = createHash('sha256')
  for (const room of ROOMS) {
    for (const path of filesOf(join(root, room))) {
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

const lockNow = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(readFileSync(join(root, 'pnpm-workspace.yaml')))
    .digest('hex')

async function install() {
  if (stamp('installed') === lockNow()) return
  const sentence =
    'The packages could not be installed: check the network and the npm registry, then start again.'
  await must(
    'Installing packages (about half a minute the first time) …',
    ...pnpm('install', '--frozen-lockfile'),
    sentence,
  )
  setStamp('installed', lockNow())
}

async function build() {
  if (stamp('built') === sourcesNow()) return
  const sentence = 'The build failed: the messages above say where.'
  const tasks = ['run', '//#compile', 'build', '--output-logs=errors-only']
  await must('Building services and portal (under a minute the first time) …', 'turbo', tasks, sentence)
  setStamp('built', sourcesNow())
}

/** Installs the packages when they are not there yet, or others. */
export async function prepareTools() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new Error(
      `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer and start again.`,
    )
  }
  await install()
}

/** Installs and builds what is not there yet, or out of date. */
export async function prepare() {
  await prepareTools()
  await build()
}
