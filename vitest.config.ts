import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const onDatabase = ['{services,packages,infra}/**/*.{service,resolver,database}.test.ts']

// One copy of graphql, the one Node itself picks: two realms in one process refuse each other's schemas.
const graphql = createRequire(import.meta.url).resolve('graphql')
const resolving = { resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] } }

// Slices take their runtime of JSX from the kit, which publishes none for development.
const jsxRuntime = fileURLToPath(new URL('./packages/portal-kit/test/jsx-dev-runtime.ts', import.meta.url))

export default defineConfig({
  test: {
    projects: [
      {
        ...resolving,
        test: {
          name: 'pure',
          include: [
            '{services,packages,infra,frontends}/**/*.test.ts',
            'tests/{house,supergraph}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', ...onDatabase],
        },
      },
      {
        // Parts of the portal, in a browser that is only told of.
        resolve: {
          alias: [{ find: '@province/portal-kit/jsx-dev-runtime', replacement: jsxRuntime }],
        },
        test: {
          name: 'portal',
          include: ['{packages,frontends}/**/*.test.tsx'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          environment: 'jsdom',
          setupFiles: ['./packages/portal-kit/test/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        ...resolving,
        test: {
          name: 'database',
          include: onDatabase,
          exclude: ['**/node_modules/**', '**/dist/**'],
          globalSetup: './infra/launcher/src/test-world.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The built product, started as its users start it: one at a time.
        test: {
          name: 'doors',
          include: ['tests/{conformance,faults,journeys}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
