import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import { admit } from '../../src/core/admit.ts'
import { applyEntry } from '../../src/core/apply.ts'
import { identityOf } from '../../src/replica/identity.ts'
import { hash, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
const sha = (d: any) => hash('sha256', d, 'buffer')
const id = identityOf(randomBytes(32))
const store = openSqliteStore({
  directory: mkdtempSync('/tmp/mb-'),
  forumId: '0123456789abcdef' as any,
})
let seq = 0,
  prev: any
const tag = () => ({ key: randomBytes(16), fingerprint: randomBytes(8) })
const clock = new Map()
let tAdmit = 0,
  tSeal = 0,
  tTx = 0,
  tDig = 0,
  tApply = 0
function turn(reqs: any[]) {
  const t0 = performance.now()
  const ops = reqs.map((r) => (admit(store.state, r, sha) as any).op)
  const t1 = performance.now()
  tAdmit += t1 - t0
  const batch = id.seal({
    forum: '0123456789abcdef' as any,
    author: id.id,
    firstSeq: seq + 1,
    epoch: 0,
    previous: prev,
    clockDelta: clock,
    time: (1000 + seq) as any,
    ops,
  })
  prev = batch.hash
  const t2 = performance.now()
  tSeal += t2 - t1
  const r = store.transaction((tx) => {
    tx.append(batch, clock)
    const t = performance.now()
    const x = ops.map(
      (op: any, i: number) =>
        applyEntry(
          tx.forum,
          { author: id.id, seq: seq + 1 + i, time: (1000 + seq) as any, clock, op },
          sha,
        ) as any,
    )
    tApply += performance.now() - t
    return x
  })
  const t3 = performance.now()
  tTx += t3 - t2
  store.queries.forumDigest()
  store.log.version()
  tDig += performance.now() - t3
  seq += ops.length
  return r
}
;(globalThis as any).dir=0
const [u] = turn([
  { kind: 'create-user', tag: tag(), name: 'ada', secretHash: new Uint8Array(32), date: undefined },
])
const topics: any[] = []
for (let i = 0; i < 100; i++)
  topics.push(
    turn([
      {
        kind: 'create-topic',
        tag: tag(),
        user: u.made,
        title: 't' + i,
        text: '',
        labels: [],
        date: undefined,
      },
    ])[0].made,
  )
const text = 'x'.repeat(270)
for (const [n, k] of [
  [1000, 1],
  [10000, 25],
  [10000, 25],
  [25600, 256],
  [1000, 1],
] as const) {
  const tags = Array.from({ length: n }, tag)
  tAdmit = tSeal = tTx = tDig = tApply = 0
  for (let i = 0; i < n; i += k) {
    turn(
      tags
        .slice(i, i + k)
        .map((tag, j) => ({
          kind: 'post-message',
          tag,
          user: u.made,
          topic: topics[(i + j) % 100],
          parent: undefined,
          text,
          date: undefined,
        })),
    )
  }
  const us = (t: number) => ((t / n) * 1000).toFixed(2)
  console.log(
    n,
    'by',
    k,
    'us per post: admit',
    us(tAdmit),
    'seal',
    us(tSeal),
    'tx',
    us(tTx),
    'of which apply',
    us(tApply),
    'digest+version',
    us(tDig),
  )
}
const t = performance.now()
for (let i = 0; i < 50; i++) store.idle()
console.log('idle x50', performance.now() - t)
