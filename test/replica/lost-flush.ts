/**
 * A process whose disk loses a flush while a read waits for it. It should end by that; it ends by
 * itself, as if all were well, when the read was refused and nothing came of it.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { LostFlushError } from '../../src/storage/lost-flush-error.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import { FORUM, openMember } from '../support/in-process.ts'
import { createUser } from './writing.ts'

/** Long enough for what nobody handled to come up: that is as soon as the microtasks are done. */
const AFTERMATH_MS = 200

const store = openMemoryStore({ forumId: FORUM })
let work = Promise.resolve()
store.flush = () => work
const { replica } = await openMember(new MemoryHub({ gossip: false }), 0, { store })
await createUser(replica, 'ada')
const flush = Promise.withResolvers<void>()
work = flush.promise
// Two in one turn: a lone one is flushed in its place.
for (const name of ['ben', 'cem']) createUser(replica, name).catch(() => {})
while (store.log.end() < 3) await new Promise(setImmediate)

const { signal } = new AbortController()
const read = replica.read('everything', 'strict', () => 'read', { signal })
flush.reject(new LostFlushError(new Error('EIO')))
if (!(read instanceof Promise)) throw new Error('the read does not wait')
await read.catch(() => {})
await pause(AFTERMATH_MS)
process.exit(0)
