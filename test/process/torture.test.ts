/**
 * A free forum of real processes that is hurt while clients write, read and subscribe. A chain's is
 * in chain-torture.test.ts; `npm run torture` does either for as long as one likes.
 */
import { expect, test } from 'vitest'
import type { Write } from '../../src/lab/crdt/history.ts'
import { type CrdtHistory, judgeCrdt } from '../../src/lab/crdt/judge.ts'
import { tortureCrdt } from './torture/crdt-torture.ts'
import { reportOf } from './torture/report.ts'
import { BLOWS } from './torture/stage.ts'

const SECONDS = 12
const CLIENTS = 4

const seed = Number(process.env.TORTURE_SEED ?? Math.floor(Math.random() * 1e9))

/** What would be worth a word, each done to what was recorded, and who must say it. */
const TAMPERINGS: Record<
  string,
  { readonly because: RegExp; readonly tamper: (history: CrdtHistory) => CrdtHistory }
> = {
  'an acknowledged message is nowhere': {
    because: /^durability: message "m-0-0-9999\." is gone/,
    tamper: (judged) => {
      const [write] = judged.history.writes.filter(({ wish }) => wish.kind === 'post')
      const wish = { ...write!.wish, text: 'm-0-0-9999.' } as never
      const made = ['9999@nobodynobo']
      const lost: Write = { ...write!, wish, made, status: 'acked' }
      const writes = [...judged.history.writes, lost]
      return { ...judged, history: { ...judged.history, writes } }
    },
  },
  'a replica shows something else': {
    because: /^convergence: messages differ/,
    tamper: (judged) => {
      const [first, ...others] = judged.renderings
      const [[id, message] = []] = first!.messages
      const messages = new Map(first!.messages).set(id!, { ...message!, text: 'another' })
      return { ...judged, renderings: [{ ...first!, messages }, ...others] }
    },
  },
  'a client does not see what it wrote': {
    because: /^session: own message/,
    tamper: (judged) => {
      const { reads, writes } = judged.history
      const own = writes.find(({ wish, status }) => wish.kind === 'post' && status === 'acked')
      const topic = own?.wish.kind === 'post' ? own.wish.topic : ''
      const blind = { topic, messages: [], known: new Map(), at: Infinity, replica: '' }
      const read = { ...blind, session: own?.session ?? '' }
      return { ...judged, history: { ...judged.history, reads: [...reads, read] } }
    },
  },
  'a subscriber is told twice': {
    because: /^subscription: message .* was told twice/,
    tamper: (judged) => {
      const followed = judged.followed.map((one) => {
        const connections = [...one.connections, ...one.connections]
        return { ...one, connections }
      })
      return { ...judged, followed }
    },
  },
}

test(`a free forum keeps all promises whatever happens to its replicas: seed ${seed}`, async () => {
  const blows = BLOWS.filter((blow) => blow !== 'clock')
  const options = { seed, seconds: SECONDS, clients: CLIENTS, replicas: 3, blows }
  const tortured = await tortureCrdt(options)
  const { judged, story } = tortured

  expect(judgeCrdt(judged), story.join('\n')).toEqual([])
  expect(judged.history.writes.filter(({ status }) => status === 'acked').length).toBeGreaterThan(
    50,
  )
  for (const { because, tamper } of Object.values(TAMPERINGS)) {
    expect(judgeCrdt(tamper(judged)).join('\n')).toMatch(new RegExp(because, 'm'))
  }
  const page = await reportOf({ ...tortured, title: 'A torture', violations: ['one <b>'] })
  expect(page).toContain('<svg')
  expect(page).toContain('one &lt;b&gt;')
})
