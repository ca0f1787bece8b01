/** Every scenario of the benchmark runs: tiny, and never measured here. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { describeMachine } from '../../bench/machine.ts'
import { toMarkdown } from '../../bench/report.ts'
import { summarise } from '../../bench/scenario.ts'
import { scenarios } from '../../bench/scenarios.ts'

// Most of a scenario is waiting for processes to start and to find each other: some at a time.
test.concurrent.for(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  'the scenario %s gives figures',
  async ([name, scenario], { expect, onTestFinished }) => {
    const workspace = await mkdtemp(join(tmpdir(), 'parley-bench-test-'))
    onTestFinished(() => rm(workspace, { recursive: true }))
    await using prepared = await scenario.prepare('tiny', workspace, {})

    const results = summarise([await prepared.round(), await prepared.round()])

    expect(results.length).toBeGreaterThan(0)
    for (const { values } of results) {
      expect(values).toHaveLength(2)
      for (const value of values) expect(value, name).toBeGreaterThanOrEqual(0)
    }
    const report = {
      machine: describeMachine(workspace),
      rounds: 2,
      scenarios: [
        { scenario: name, question: scenario.question, size: 'tiny', seconds: 1, results },
      ],
    }
    expect(toMarkdown(report)).toContain(`| ${name} | ${results[0]?.name} |`)
  },
)
