import { expect, test } from 'vitest'
import { Outbox } from '../../src/pairing/outbox.ts'

const to = { host: '10.0.0.1', port: 1 }
const bytes = Uint8Array.of(1)

/** When what is in the outbox is sent and given up, looked at every 100 ms. */
function timesOf(outbox: Outbox, from: number): { sent: number[]; givenUp: (string | number)[] } {
  const sent: number[] = []
  const givenUp: (string | number)[] = []
  for (let now = from; now <= from + 5_000; now += 100) {
    const due = outbox.due(now)
    sent.push(...due.send.map(() => now - from))
    givenUp.push(...due.givenUp.flatMap((name) => [name, now - from]))
  }
  return { sent, givenUp }
}

test('[P7] a question is sent five times, 500 ms apart, and given up 500 ms behind the last', () => {
  const outbox = new Outbox()
  outbox.put('a', { to, bytes }, 1_000)

  expect(timesOf(outbox, 1_000)).toEqual({
    sent: [0, 500, 1_000, 1_500, 2_000],
    givenUp: ['a', 2_500],
  })
  expect([outbox.size, outbox.wakeAt]).toEqual([0, Infinity])
})

test('[P7] what is answered is not sent again, and a new question takes the place of the old', () => {
  const outbox = new Outbox()
  outbox.put('a', { to, bytes }, 0)
  outbox.put('b', { to, bytes }, 0)
  expect(outbox.due(0).send).toHaveLength(2)
  outbox.answered('a')
  expect(outbox.wakeAt).toBe(500)
  outbox.put('b', { to, bytes: Uint8Array.of(2) }, 300)

  expect(outbox.due(300).send).toEqual([{ to, bytes: Uint8Array.of(2) }])
  expect(timesOf(outbox, 300).sent).toHaveLength(4)
})
