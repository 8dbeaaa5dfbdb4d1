import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { prepare } from './prepare.mjs'
import { main, productNode, root, run } from './step.mjs'

const reports = join(root, 'test-output')
const report = (name) => join(reports, `${name}.json`)

/** The checks in their order; `tests` is the file in which a step counts its tests. */
const steps = () => [
  { title: 'Style and walls', command: 'biome', args: ['ci', '.', '--error-on-warnings'] },
  { title: 'Types of the services', command: 'tsc', args: ['-b'] },
  { title: 'Types of the portal', command: 'turbo', args: ['run', 'typecheck', '--output-logs=errors-only'] },
  { title: 'Nothing unused', command: 'knip', args: ['--no-config-hints'] },
  {
    title: 'Schemas up to date',
    command: productNode(),
    args: ['infra/launcher/dist/src/schema.js', '--check'],
  },
  { title: 'Nothing broken for integrators', command: 'graphql-inspector', args: released },
  { title: 'Tests: pure', command: 'vitest', args: vitest('pure'), tests: report('pure') },
  { title: 'Tests: parts of the portal', command: 'vitest', args: vitest('portal'), tests: report('portal') },
  { title: 'Tests: on PostgreSQL', command: 'vitest', args: vitest('database'), tests: report('database') },
  {
    title: 'Tests: through the public doors',
    command: 'vitest',
    args: vitest('doors'),
    tests: report('doors'),
  },
]

const released = ['diff', 'services/gateway/schema.released.graphql', 'services/gateway/schema.graphql']

const vitest = (project) => [
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(project)}`,
]

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

main(async () => {
  const CHROME_PATH = findBrowser()
  await prepare()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  const total = { passed: 0, failed: 0 }
  for (const step of steps()) {
    process.stdout.write(`\n— ${step.title}\n`)
    const { code } = await run(step.command, step.args, { env: { CHROME_PATH } }).done
    const { passed, failed } = counted(step, code)
    total.passed += passed
    total.failed += failed
    if (failed > 0) process.stdout.write(`— ${step.title}: failed\n`)
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 ? 0 : 1
})
