import { defineConfig } from 'vitest/config'

/** Longer than any test takes on a busy machine: a test fails by its assertions, not by time. */
const PATIENCE_MS = 600_000

/** Folders whose tests start processes of their own; they run one file at a time, last. */
const HEAVY = ['process', 'bench', 'cli', 'lab', 'mutation'].map(
  (name) => `test/${name}/**/*.test.ts`,
)

/** Scenarios of the benchmark at a time: while one waits for its processes, others go on. */
const TOGETHER = 3

const common = { pool: 'forks', testTimeout: PATIENCE_MS, hookTimeout: PATIENCE_MS } as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './test/support/closing-reporter.ts'],
    projects: [
      {
        test: {
          ...common,
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: HEAVY,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...common,
          name: 'whole',
          include: HEAVY,
          maxWorkers: 1,
          maxConcurrency: TOGETHER,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
