/**
 * The rules of src/replication/SPEC.md that a world can bring into play, each with a line that runs
 * only when it does.
 */
import type { Mode } from '../faults/kinds.ts'
import type { Place } from './line-coverage.ts'

function inCrdt(file: string, text: string): Place {
  return { file: `replication/crdt/${file}.ts`, text }
}

function inChain(file: string, text: string): Place {
  return { file: `replication/chain/${file}.ts`, text }
}

const UNDO = {
  file: 'replica/core.ts',
  text: "for (const peer of this.#connected) this.#replication.step({ kind: 'connected', peer })",
}

const CRDT = {
  '[R7]': inCrdt('heads', 'this.#heads.set(head.author, head)'),
  '[R11]': UNDO,
  '[D1]': inCrdt('delivery', "return { kind: 'deliver', clock: advance("),
  '[D2]': inCrdt('delivery', 'authors.push(...this.#place(next'),
  '[D3]': inCrdt('delivery', 'return IGNORE\n    const head'),
  '[D4]': inCrdt('delivery', "return wait('future')"),
  '[D5]': inCrdt('causal-buffer', 'this.#evict()'),
  '[D6]': inCrdt('delivery', 'this.refuse(from, reason)\n      else if'),
  '[D7]': { file: 'replication/grouping.ts', text: 'group.push(proposal)' },
  '[D9]': inCrdt('delivery', 'this.#crowdedOut = author'),
  '[G1]': inCrdt('crdt', 'gossipOf(batches)'),
  '[G2]': inCrdt('anti-entropy', 'this.#logEnd()\n  }\n\n  /** Peers to tell now.'),
  '[G3]': inCrdt('anti-entropy', 'this.#telling.ask(id, this.#now)\n    if (this.#ours'),
  '[A1]': inCrdt('anti-entropy', 'return { to, packet: this.#ours }'),
  '[A2]': inCrdt('stream', 'return chunk.packet\n  }\n\n  /** The next deletes'),
  '[A3]': inCrdt('stream', 'this.restart()\n    this.#inVain = true'),
  '[A5]': inCrdt('divergence', 'const entries = lag('),
  '[A6]': inCrdt('source', 'const unheard = candidates.filter('),
  '[A7]': inCrdt('recovery', 'this.#claims.set(peer, count)'),
  '[A8]': inCrdt('recovery', 'this.#disbelieved.add(liar)'),
  '[A9]': inCrdt('telling', 'const start = this.#turn'),
  '[E1]': inCrdt('delivery', 'this.forked(verdict.from, batch)'),
  '[E2]': inCrdt('delivery', "{ kind: 'forked', from: rival }"),
  '[E3]': inCrdt('crdt', 'this.#heads.reload()'),
  '[E4]': inCrdt('anti-entropy', "[{ kind: 'equivocation', ...proof }]"),
  '[E5]': inCrdt('proposing', 'return { batches: [], settle: proposals.map(refusedAsVoid) }'),
  '[E6]': inCrdt('delivery', 'this.#buffer.removeWhere(author'),
  '[E7]': inCrdt('divergence', 'const packing = new Packing(log)'),
  '[E8]': inCrdt('equivocation', 'this.#new.push(proof)'),
  '[E9]': inCrdt('crdt', 'this.#delivery.refuse(from, `what it sent as a proof'),
  '[E10]': inCrdt('wanting', 'return this.#parts.log.voided().filter('),
  '[E11]': { file: 'replica/mending.ts', text: 'found = again.op' },
  '[X1]': { file: 'replication/erasure.ts', text: 'const deleted = new Set(erasing' },
  '[X2]': inCrdt('delivery', 'this.refuse(from, unjustified(batch))'),
  '[X3]': inCrdt('chunk', 'deletes.set(by.hash, by)'),
  '[X4]': { file: 'core/creation.ts', text: 'state.erasePayload(positionOf(entry), because)' },
  '[X5]': inCrdt('chunk', "return 'unjustified'"),
  '[X6]': inCrdt('wanting', "return { kind: 'wanted', payloads:"),
  '[X7]': inCrdt('wanting', 'return false\n      batches.set'),
  '[X8]': inCrdt('stream', 'this.#ahead = { chunk, left:'),
} as const satisfies Record<string, Place>

const CHAIN = {
  '[R7]': inChain('ordered-log', 'this.#push(batch)\n      next = page.next'),
  '[R11]': UNDO,
  '[CH1]': inChain('part', "return { kind: 'elsewhere', head }"),
  '[CH2]': inChain('counting', 'all = Math.min(all,'),
  '[CH3]': inChain('upstream', 'this.#countedStable = progress.stable'),
  '[CH5]': inChain('proposing', '({ proposal, position: { author: CHAIN, seq } })'),
  '[CH6]': inChain('proposing', "return 'the chain is slower"),
  '[CH8]': inChain('upstream', 'this.#lacksSince ??= now\n    const isProbe'),
  '[CH9]': inChain('upstream', 'this.#fault = reason'),
  '[CH10]': inChain('chain', "return\n    if (packet.kind === 'ack')"),
  '[CH11]': inChain('part', "return { kind: 'waits', reason: NOT_TAKEN_BACK }"),
  '[CH12]': inChain('ordered-log', 'const batch = this.#open.pop()'),
  '[CH13]': inChain('upstream', 'return 0\n    if (!this.#reconciled && !this.#reconcile('),
  '[CH14]': inChain('chain', 'this.#part.upstream.disowned()'),
  '[CH15]': inChain('proposing', "return 'the new head commits"),
  '[CH16]': inChain('proposing', '({ proposal, refused })'),
  '[CH18]': inChain('role', "return 'syncing'"),
  '[CH19]': inChain('part', "reports.push({ kind: 'caught-up'"),
  '[CH20]': inChain('part', "reports.push({ kind: 'stuck'"),
  '[CH21]': inChain('comparing', 'this.#alarms.delete(replica)'),
  '[CH22]': inChain('chain', 'return !this.#log.isDirty(scope)'),
  '[CH23]': inChain('reads', 'this.#answered.push(...this.#ask.reads.map('),
  '[CH24]': inChain('reads', 'return now >= this.#ask.sentAt'),
  '[CH25]': inChain('reads', "const refused = 'the head does not say"),
} as const satisfies Record<string, Place>

export const RULES: Readonly<Record<Mode, Readonly<Record<string, Place>>>> = {
  crdt: CRDT,
  chain: CHAIN,
}

/**
 * What 300 calls among replicas as they are here do not bring into play, and why; what holds it are
 * the tests of test/replication whose titles begin with it.
 */
export const HELD_BY_TESTS: Readonly<Record<Mode, Readonly<Record<string, string>>>> = {
  crdt: {
    '[D9]': 'takes more authors than a forum may have',
    '[X7]': 'takes an answer of more than a packet',
    '[X8]': 'takes more deletes than fit into a packet',
  },
  chain: {
    '[CH6]': 'takes thousands of entries that are not committed',
    '[CH9]': 'takes a liar, and the replicas of a chain trust each other',
    '[CH14]': 'takes the loss of what was committed, which must not happen',
  },
}

/** What no line shows, because it holds all the time: it is for the checkers, in every seed. */
export const STANDING: readonly string[] = [
  ...['[R1]', '[R2]', '[R3]', '[R4]', '[R5]', '[R6]', '[R8]', '[R9]', '[R10]', '[D8]', '[A4]'],
  ...['[CH4]', '[CH7]', '[CH17]', '[T1]'],
]
