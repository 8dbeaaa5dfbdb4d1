import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { prepare, prepareTools } from './prepare.mjs'
import { main, productNode, root, run } from './step.mjs'
import { LEFT_OUT, leftOut, needsBrowser, needsBuild, planOf, withoutBrowser } from './test-plan.mjs'

const reports = join(root, 'test-output')

const released = ['diff', 'services/gateway/schema.released.graphql', 'services/gateway/schema.graphql']

/** Tests that run together; `tests` is the file in which they are counted. */
const testing = (title, name, ...choice) => {
  const tests = join(reports, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${tests}`]
  return { title, command: 'vitest', args: ['run', ...choice, ...reporters], tests }
}

const projects = (...names) => names.flatMap((name) => ['--project', name])

/** The kit and each slice, by one compiler that reads what they have in common once: a compiler each took twice the work. */
const portal = () => {
  const slices = readdirSync(join(root, 'frontends')).map((name) => join('frontends', name))
  const typed = slices.filter((slice) => existsSync(join(root, slice, 'tsconfig.json')))
  return ['-b', '--noEmit', join('packages', 'portal-kit'), ...typed]
}

/** Every check, in order: what fails soonest comes first. */
const everything = (browser) => [
  { title: 'Style and walls', command: 'biome', args: ['ci', '.', '--error-on-warnings'] },
  { title: 'Types of the services', command: 'tsc', args: ['-b'] },
  { title: 'Types of the portal', command: 'tsc', args: portal() },
  { title: 'Nothing unused', command: 'knip', args: ['--no-config-hints'] },
  {
    title: 'Schemas up to date',
    command: productNode(),
    args: ['infra/launcher/dist/src/committed/schema.js', '--check'],
  },
  { title: 'Nothing broken for integrators', command: 'graphql-inspector', args: released },
  testing(
    'Tests: pure, parts of the portal, on PostgreSQL, and a domain that the generator makes',
    'inside',
    ...projects('pure', 'portal', 'database', 'generator'),
  ),
  {
    title: 'SQL up to date',
    command: productNode(),
    args: ['infra/launcher/dist/src/committed/sql.js', '--check'],
  },
  testing(
    'Tests: through the public doors',
    'doors',
    ...projects('doors', 'alone', ...(browser ? ['journeys'] : [])),
  ),
]

/** Some test files: all that is asked for, and nothing besides. */
const some = (files) => (files.length > 0 ? [testing('The tests that were named', 'named', ...files)] : [])

function counted({ tests }, code) {
  if (!tests) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
      readFileSync(tests, 'utf8'),
    )
    const failed = success ? numFailedTests : Math.max(1, numFailedTests, numFailedTestSuites)
    return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

async function runAll(steps, env) {
  const total = { passed: 0, failed: 0 }
  for (const step of steps) {
    process.stdout.write(`\n— ${step.title}\n`)
    const { code } = await run(step.command, step.args, { env }).done
    const { passed, failed } = counted(step, code)
    total.passed += passed
    total.failed += failed
    if (failed > 0) process.stdout.write(`— ${step.title}: failed\n`)
  }
  return total
}

main(async () => {
  const { files, browser } = planOf(process.argv.slice(2))
  const wanted = needsBrowser(files)
  const CHROME_PATH = browser && wanted ? findBrowser() : undefined
  const complete = Boolean(CHROME_PATH) || !wanted
  const chosen = files && (complete ? files : withoutBrowser(files))
  await (chosen && !needsBuild(chosen) ? prepareTools() : prepare())
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  const steps = chosen ? some(chosen) : everything(complete)
  const { passed, failed } = await runAll(steps, CHROME_PATH ? { CHROME_PATH } : {})
  if (!complete) process.stdout.write(`\n${leftOut(files)}\n`)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  if (failed > 0) return 1
  return complete ? 0 : LEFT_OUT
})
