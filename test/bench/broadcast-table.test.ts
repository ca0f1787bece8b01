/** What is written of broadcasts is what the committed results say. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Report } from '../../bench/report.ts'

const ROOT = new URL('../../', import.meta.url)
const LOSSES = [0, 5, 20]

async function medians(): Promise<(what: string) => string> {
  const text = await readFile(new URL('bench/results/broadcast.json', ROOT), 'utf8')
  const results = (JSON.parse(text) as Report).scenarios.flatMap((scenario) => scenario.results)
  const byName = new Map(results.map(({ name, median }) => [name, median]))
  return (what) => {
    const median = byName.get(what)
    if (median === undefined) throw new Error(`there is no figure "${what}"`)
    return Math.round(median).toLocaleString('en-US')
  }
}

const file = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8')

test.each(['best effort', 'eager reliable', 'gossip to 3', 'parley'])(
  'the table of what a broadcast costs has the figures of the results: %s',
  async (way) => {
    const [median, page] = [await medians(), await file('bench/README.md')]
    for (const replicas of [3, 10, 30, 100]) {
      const at = (what: string, loss: number): string =>
        median(`${what}, ${way}, ${replicas} replicas, ${loss} % loss`)
      const all = (what: string): string => LOSSES.map((loss) => at(what, loss)).join(', ')
      const packets = at('broadcast packets of a write', 0)
      const sent = way === 'parley' ? ` (${at('all packets of a write', 0)})` : ''
      const cells = [
        ...[way, String(replicas), packets + sent, `${all('reached by the broadcast alone')} %`],
        ...[all('repairing packets of a write'), `${all('until all have it, p50')} ms`],
      ]
      const row = page.split('\n').find((line) => line.startsWith(`| ${way} | ${replicas} |`))
      expect(row).toBe(`| ${cells.join(' | ')} |`)
    }
  },
)

test('the short table of the README has them, too', async () => {
  const [median, page] = [await medians(), await file('README.md')]
  for (const [way, name] of [
    ['best effort', 'sent to all, once'],
    ['eager reliable', 'everyone to everyone'],
    ['gossip to 3', 'everyone to three others'],
    ['parley', 'parley'],
  ]) {
    const at = (what: string): string => median(`${what}, ${way}, 30 replicas, 20 % loss`)
    const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? ''
    expect(row).toContain(`| ${at('broadcast packets of a write')}`)
    expect(row).toContain(`| ${at('reached by the broadcast alone')} % |`)
    expect(row).toContain(`| ${at('until all have it, p50')} ms |`)
  }
})
