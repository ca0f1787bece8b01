/** Closes a test run with one line that people and scripts can read: `N passed, N failed, …`. */
import type { Reporter, TestModule } from 'vitest/node'

type State = 'passed' | 'failed' | 'skipped' | 'pending'

export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 }
    for (const state of modules.flatMap(statesOf)) count[state]++
    const { passed, failed, skipped, pending } = count
    console.log(`\n${passed} passed, ${failed} failed, ${skipped + pending} skipped`)
  }
}

/** What became of each test; a file or a hook that failed counts as one more failed test. */
function statesOf(module: TestModule): State[] {
  const broken = [module, ...module.children.allSuites()].filter((one) => one.errors().length > 0)
  const states = Array.from(module.children.allTests(), (test): State => test.result().state)
  return [...states, ...broken.map((): State => 'failed')]
}
