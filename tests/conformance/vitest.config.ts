import { defineConfig } from 'vitest/config'

// One product at a time: each file starts the built product and its database.
export default defineConfig({
  test: {
    name: 'conformance',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
