import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Threads, so that the addon also runs in Workers; files share them, so that its tables are read once in each.
    pool: 'threads',
    maxWorkers: 3,
    isolate: false,
    testTimeout: 60_000,
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
  },
})
