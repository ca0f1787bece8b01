/** The wire between replicas: what it is said to do to bytes, it does. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { Wire, type WireQuality } from '../../src/lab/engine/wire.ts'
import { until } from '../support/until.ts'

/** A server that sends back what it gets, a wire before it, and the near end of that. */
async function open(quality: WireQuality) {
  const server = createServer((socket) => socket.pipe(socket).on('error', () => {}))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const wire = new Wire((server.address() as AddressInfo).port, quality, 1)
  await wire.listen()
  const socket = connect({ host: '127.0.0.1', port: wire.port })
  await once(socket, 'connect')
  const heard: Buffer[] = []
  socket.on('data', (bytes) => heard.push(bytes))
  onTestFinished(async () => {
    socket.destroy()
    await wire[Symbol.asyncDispose]()
    server.close()
  })
  return { wire, socket, heard: () => Buffer.concat(heard) }
}

/** Bytes that show where they belong. */
function send(socket: Socket, count: number, from = 0): Buffer {
  const bytes = Buffer.from(Array.from({ length: count }, (_, index) => (from + index) % 251))
  for (let at = 0; at < count; at += 10) socket.write(bytes.subarray(at, at + 10))
  return bytes
}

test('bytes arrive whole and in order, whatever the jitter and however it changes', async () => {
  const { wire, socket, heard } = await open({ delayMs: 1, jitterMs: 20 })
  const sent: Buffer[] = []

  for (const delayMs of [1, 5, 0, 2, 0]) {
    wire.setQuality({ delayMs, jitterMs: delayMs })
    for (let turn = 0; turn < 40; turn++) {
      sent.push(send(socket, 50, sent.length * 50))
      // In parts, as they come from a replica: not all of them in one turn of the loop.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  const bytes = Buffer.concat(sent)
  await until(() => heard().length === bytes.length)
  expect(heard()).toEqual(bytes)
})

test('bytes are late by the delay, each way', async () => {
  const { socket, heard } = await open({ delayMs: 30, jitterMs: 0 })
  const from = performance.now()

  send(socket, 1)

  await until(() => heard().length === 1)
  // Timers count whole milliseconds, and may be one early at each end.
  expect(performance.now() - from).toBeGreaterThanOrEqual(58)
})

test('nothing gets through a silent wire, and all of it afterwards', async () => {
  const { wire, socket, heard } = await open({ delayMs: 0, jitterMs: 0 })
  wire.silence(true)
  const other = connect({ host: '127.0.0.1', port: wire.port })
  onTestFinished(() => void other.destroy())
  await once(other, 'connect')

  const bytes = send(socket, 1_000)
  // Another wire's round trip: what this one was to carry would be here by then.
  const { socket: probe, heard: probed } = await open({ delayMs: 20, jitterMs: 0 })
  send(probe, 1)
  await until(() => probed().length === 1)
  expect(heard()).toHaveLength(0)
  expect(socket.destroyed || other.destroyed).toBe(false)

  wire.silence(false)
  await until(() => heard().length === bytes.length)
  expect(heard()).toEqual(bytes)
})
