import { defineConfig } from 'vitest/config'

// One copy of graphql: two realms of it in one process refuse each other's schemas.
export default defineConfig({
  resolve: {
    conditions: ['development', 'node', 'import', 'default'],
    dedupe: ['graphql'],
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['development', 'node', 'import', 'default'] } },
  test: {
    include: ['{services,packages,infra,frontends,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', 'tests/journeys/**'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
