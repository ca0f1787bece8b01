import { expect, test } from 'vitest'
import { createMetrics } from '../../src/runtime/metrics.ts'

const idle = {
  connectedPeers: 0,
  lag: new Map<string, number>(),
  buffered: 0,
  alarms: new Map<string, number>(),
  subscriptions: 0,
  grants: 0,
  entries: 0,
}

test('what is counted is what is read', async () => {
  const metrics = createMetrics()

  metrics.written('post-message', 'ok', 2)
  metrics.written('post-message', 'ok', 3)
  metrics.written('like', 'not-found', 1)
  metrics.turned({ inputs: 3, entries: 2, milliseconds: 1 })
  metrics.sent('tell', 100)
  metrics.received('batches', 2_000)
  const { text, contentType } = await metrics.scrape()

  expect(contentType).toMatch(/^text\/plain/)
  expect(text).toContain('parley_writes_total{kind="post-message",outcome="ok"} 2')
  expect(text).toContain('parley_writes_total{kind="like",outcome="not-found"} 1')
  expect(text).toContain('parley_write_seconds_bucket{le="0.002"} 2')
  expect(text).toContain('parley_turn_inputs_sum 3')
  expect(text).toContain('parley_entries_applied_total 2')
  expect(text).toContain('parley_packets_total{direction="sent",kind="tell"} 1')
  expect(text).toContain('parley_packet_bytes_total{direction="received",kind="batches"} 2000')
})

test('gauges are what the replica says at the moment of the scrape', async () => {
  const metrics = createMetrics()
  let now = { ...idle, connectedPeers: 2, lag: new Map([['m2x', 7]]) }
  metrics.observe(() => now)

  const before = await metrics.scrape()
  now = { ...idle, alarms: new Map([['divergence', 1]]) }
  const after = await metrics.scrape()

  expect(before.text).toContain('parley_connected_peers 2')
  expect(before.text).toContain('parley_peer_lag_entries{peer="m2x"} 7')
  expect(before.text).toContain('parley_alarms{kind="divergence"} 0')
  expect(after.text).toContain('parley_connected_peers 0')
  expect(after.text).not.toContain('m2x')
  expect(after.text).toContain('parley_alarms{kind="divergence"} 1')
})

test('two replicas in one process count apart', async () => {
  const [one, two] = [createMetrics(), createMetrics()]

  one.sent('tell', 1)

  expect((await one.scrape()).text).toContain(
    'parley_packets_total{direction="sent",kind="tell"} 1',
  )
  expect((await two.scrape()).text).not.toContain('kind="tell"')
})

test('the process itself is measured if asked', async () => {
  const { text } = await createMetrics({ process: true }).scrape()

  expect(text).toContain('nodejs_eventloop_lag_seconds')
  expect(text).toContain('process_resident_memory_bytes')
})
