/** How often a stream tells its peer that it may send more. */
import type { Stream } from '@libp2p/interface'
import { multiaddrConnectionPair } from '@libp2p/utils'
import { yamux } from '@libp2p/yamux'
import { expect, test } from 'vitest'
import { updateWindowRarely } from '../../src/transport/libp2p/window-updates.ts'

const SMALL = 100
const MANY = 50

/** A stream whose other end counts what it takes; `said`: the packets which that end sent. */
async function linked() {
  const [near, far] = multiaddrConnectionPair()
  const seen = { bytes: 0, said: 0 }
  near.addEventListener('message', () => seen.said++)
  const ends: { far?: Stream } = {}
  yamux()()
    .createStreamMuxer(far)
    .addEventListener('stream', ({ detail: stream }) => {
      ends.far = stream
      updateWindowRarely(stream)
      stream.addEventListener('message', ({ data }) => {
        seen.bytes += data.byteLength
      })
    })
  const stream = await yamux()().createStreamMuxer(near).createStream()
  stream.send(new Uint8Array(SMALL))
  await expect.poll(() => seen.bytes).toBe(SMALL)
  return { stream, ends, seen }
}

test('small packets are not answered by a window update each', async () => {
  const { stream, seen } = await linked()
  const before = seen.said

  for (let sent = 1; sent <= MANY; sent++) {
    stream.send(new Uint8Array(SMALL))
    await expect.poll(() => seen.bytes).toBe((sent + 1) * SMALL)
  }

  expect(seen.said - before).toBeLessThan(MANY / 2)
})

test('more than a window of bytes gets through, also when it was paused in between', async () => {
  const { stream, ends, seen } = await linked()
  const chunk = 60_000

  for (let sent = 0; sent < MANY; sent++) {
    if (sent === 10) ends.far?.pause()
    stream.send(new Uint8Array(chunk))
  }
  ends.far?.resume()

  await expect.poll(() => seen.bytes).toBe(SMALL + MANY * chunk)
})
