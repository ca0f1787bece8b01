import { expect, test } from 'vitest'
import { drawPlots } from '../../bench/plots/draw-plots.ts'
import { describeMachine } from '../../bench/machine.ts'
import { summarise } from '../../bench/scenario.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

test('a report is drawn as SVG, a line for each series, the same each time', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'parley-plots-'))
  const machine = describeMachine(workspace)
  await rm(workspace, { recursive: true })
  const figures = ['one system', 'another system'].flatMap((series) =>
    [1, 4, 16].map((x) => {
      const plot = { name: 'throughput', series, x } as const
      return { name: `${series} ${x}`, unit: '/s', value: 10 * x, plot }
    }),
  )
  const curve = {
    name: 'curve',
    unit: 'ms',
    value: 1,
    points: [
      [1, 0],
      [2, 1],
    ] as const,
  }
  const plot = { name: 'latency', series: 'a curve' } as const
  const results = summarise([[...figures, { ...curve, plot }]])
  const one = { scenario: 's', question: '?', size: {}, seconds: 1, results }
  const report = { machine, rounds: 1, scenarios: [one] }

  const plots = await drawPlots(report)

  expect(plots.map(({ name }) => name)).toEqual(['throughput', 'latency'])
  const [throughput, latency] = plots.map(({ svg }) => svg)
  expect(throughput).toMatch(/^<svg /)
  expect(throughput).toContain('one system')
  expect(throughput).toContain('another system')
  expect(latency).toContain('a curve')
  expect(await drawPlots(report)).toEqual(plots)
})
