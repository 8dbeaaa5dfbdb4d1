import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longest-first.ts'

const onDatabase = ['{services,packages,infra,tests/policy}/**/*.{service,resolver,database}.test.ts']
const notSources = ['**/node_modules/**', '**/dist/**']

// These measure how soon something is known, with little to spare: no other file runs beside them.
const alone = [
  'tests/faults/hostile-files.test.ts',
  'tests/conformance/{clients,door,rights,topologies}.test.ts',
]

// One copy of graphql, the one Node itself picks: two realms in one process refuse each other's schemas.
const graphql = createRequire(import.meta.url).resolve('graphql')
const resolving = { resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] } }

// Slices take their runtime of JSX from the kit, which publishes none for development.
const jsxRuntime = fileURLToPath(new URL('./packages/portal-kit/test/jsx-dev-runtime.ts', import.meta.url))

// Projects of one run have as many workers each: two files at a time, whatever the machine.
const maxWorkers = 2

// Files share the modules of their worker: reading the services anew for each file was most of the run.
const sharing = { isolate: false, maxWorkers }

// The built product, started as its users start it: each file has one of its own, two files at a time.
const started = {
  globalSetup: './tests/support/template-world.ts',
  maxWorkers,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // A page that answers late on a busy machine is not a page that answers wrong.
  expect: { poll: { timeout: 15_000, interval: 100 } },
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...resolving,
        test: {
          ...sharing,
          name: 'pure',
          include: [
            '{services,packages,infra,frontends}/**/*.test.ts',
            'tests/{house,supergraph}/**/*.test.ts',
          ],
          exclude: [...notSources, ...onDatabase],
          // The walls of the house read every file: on a machine that does more besides, five seconds are too few.
          testTimeout: 20_000,
        },
      },
      {
        // Parts of the portal, in a browser that is only told of.
        resolve: {
          alias: [{ find: '@province/portal-kit/jsx-dev-runtime', replacement: jsxRuntime }],
        },
        test: {
          name: 'portal',
          maxWorkers,
          include: ['{packages,frontends}/**/*.test.tsx'],
          exclude: notSources,
          environment: 'jsdom',
          setupFiles: ['./packages/portal-kit/test/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        ...resolving,
        test: {
          ...sharing,
          name: 'database',
          include: onDatabase,
          exclude: notSources,
          globalSetup: './infra/launcher/src/test-world.ts',
          setupFiles: './packages/testbed/src/sent-statements.ts',
          testTimeout: 20_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Copies the checkout, and makes a domain in the copy.
        test: {
          name: 'generator',
          include: ['tests/generator/**/*.test.ts'],
          exclude: notSources,
          maxWorkers,
        },
      },
      {
        test: {
          ...started,
          name: 'doors',
          include: ['tests/{conformance,faults}/**/*.test.ts'],
          exclude: [...notSources, ...alone],
        },
      },
      {
        test: {
          ...started,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: notSources,
        },
      },
      {
        test: {
          ...started,
          name: 'alone',
          include: alone,
          exclude: notSources,
          fileParallelism: false,
        },
      },
    ],
  },
})
