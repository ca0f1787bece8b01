/** Writes into the store of a directory until it is killed, and says each seq once committed. */
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import * as ops from '../core/ops.ts'
import { ANN, ForumBuilder, message } from './forum-builder.ts'
import { FORUM } from './sealing.ts'

const [directory = ''] = process.argv.slice(2)
const store = openSqliteStore({ directory, forumId: FORUM })
const builder = new ForumBuilder(() => store, `process ${process.pid}`)
const start = store.log.version().get(ANN) ?? 0
const user = builder.user(`user ${start}`)
const topic = builder.topic(user, `topic ${start}`, { text: 'x'.repeat(5_000) })

for (;;) {
  const posts = Array.from({ length: 5 }, (_, number) =>
    ops.post(user, topic, `${number} ${'text '.repeat(50)}`, { request: builder.tag() }),
  )
  builder.write(ANN, posts)
  const id = builder.post(user, topic, 'to be deleted')
  builder.like(user, message(id))
  if (store.log.end() % 3 === 0) builder.remove(message(id))
  if (store.log.end() % 4 === 0) store.idle()
  writeSync(1, `${store.log.version().get(ANN)}\n`)
}
