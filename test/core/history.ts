/**
 * Histories: what a few replicas could have written, made out of a list of random steps.
 *
 * Some steps are honest (what `admit` would let through), some are hostile: foreign edits, unknown
 * ids, reused requests, garbage updates. Everything is drawn from few values, so that things meet.
 */
import fc from 'fast-check'
import type { Entry } from '../../src/core/entry.ts'
import { isCauseOf } from '../../src/core/entry.ts'
import type { ReplicaId, UserId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import type { Vector } from '../../src/core/vector.ts'
import { historyOf, verdictOf } from './history-model.ts'
import * as ops from './ops.ts'
import { FOUNDING } from './ops.ts'
import type { Scene } from './scene.ts'
import { describeEntry, hear, heldBy, make, openDiscussion, REPLICAS, write } from './scene.ts'
import type { Act, Manners, Step } from './turn.ts'
import { ACTS, MODERATED_ACTS, newOp, pick, retry, turnOf } from './turn.ts'

function steps(acts: Partial<Record<Act, number>>): fc.Arbitrary<Step> {
  return fc.record({
    replica: fc.constantFrom(...REPLICAS),
    act: fc.oneof(
      ...Object.entries(acts).map(([act, weight]) => ({
        arbitrary: fc.constant(act as Act),
        weight,
      })),
    ),
    picks: fc.array(fc.nat(11), { minLength: 6, maxLength: 6 }),
    twin: fc.constantFrom(undefined, undefined, ...REPLICAS),
    hostile: fc.integer({ min: 0, max: 7 }).map((die) => die === 7),
  })
}

/** What a few replicas wrote after a common beginning, in one order that respects causes. */
export function histories(manners: Manners = {}, maxLength = 40): fc.Arbitrary<readonly Entry[]> {
  return fc
    .noBias(fc.array(steps(manners.moderated ? MODERATED_ACTS : ACTS), { maxLength, size: 'max' }))
    .map((list) => printable(play(begin(list, manners), list, manners)))
}

/** A discussion, in most histories of a forum that was claimed. */
function begin(list: readonly Step[], { moderated }: Manners): Scene {
  const { scene, ada } = openDiscussion()
  if (!moderated || list.length % 4 === 0) return scene
  write(scene, FOUNDING, ops.claim(ada, ops.tag('claim')))
  for (const replica of REPLICAS.slice(1)) {
    const helper = make<UserId>(scene, replica, ops.createUser(`helper ${replica}`))
    hear(scene, FOUNDING, replica)
    // The last one stays a user like any other.
    if (list.length % 3 > 0 && replica !== REPLICAS.at(-1)) {
      write(scene, FOUNDING, ops.act(ada, 'appoint', ops.userSubject(helper)))
      hear(scene, replica, FOUNDING)
    }
  }
  return scene
}

/** Picks for `reordered`. */
export const orderings: fc.Arbitrary<readonly number[]> = fc.noBias(
  fc.array(fc.nat(30), { maxLength: 60, size: 'max' }),
)

/** The same entries in another order that respects causes. */
export function reordered(entries: readonly Entry[], picks: readonly number[]): Entry[] {
  const left = [...entries]
  const order: Entry[] = []
  while (left.length > 0) {
    const ready = left.filter((entry) => !left.some((other) => isCauseOf(other, entry)))
    const next = ready[(picks[order.length] ?? 0) % ready.length]
    if (next === undefined) throw new Error('causes in a circle')
    left.splice(left.indexOf(next), 1)
    order.push(next)
  }
  return order
}

function printable(entries: readonly Entry[]): readonly Entry[] {
  return Object.assign(entries, {
    [fc.toStringMethod]: () => `\n${entries.map(describeEntry).join('\n')}\n`,
  })
}

function play(scene: Scene, list: readonly Step[], manners: Manners): Entry[] {
  for (const [index, step] of list.entries()) {
    if (step.act === 'hear') {
      hear(scene, step.replica, REPLICAS[pick(step, 0) % REPLICAS.length] ?? step.replica)
      continue
    }
    const turn = turnOf(scene, step, ops.tag(`request ${index}`, `meaning ${index}`))
    const op = step.act === 'retry' ? retry(scene, turn, manners) : newOp(turn, step.act)
    if (op === undefined) continue
    const clock = manners.holes === true ? holed(scene, step) : backdated(scene, step, op)
    write(scene, step.replica, op, pick(step, 5), clock)
    if (isTwin(step, op)) write(scene, step.twin, op, pick(step, 4))
  }
  return scene.entries
}

/** Whether the client of a creation also tries it elsewhere, at the same time. */
function isTwin(step: Step, { kind }: Op): step is Step & { readonly twin: ReplicaId } {
  const isCreation = kind === 'create-user' || kind === 'create-topic' || kind === 'post-message'
  return isCreation && step.twin !== undefined && step.twin !== step.replica
}

/** Hostile: a clock that claims to have seen nothing since its author's last entry. */
function backdated(scene: Scene, step: Step, { kind }: Op): Vector | undefined {
  if (!step.hostile || kind === 'create-user') return undefined
  return scene.entries.filter((entry) => entry.author === step.replica).at(-1)?.clock
}

/** A clock that never goes back, but leaves out some of what the replica holds. */
function holed(scene: Scene, step: Step): Map<ReplicaId, number> {
  const own = scene.entries.filter((entry) => entry.author === step.replica)
  const clock = new Map(own.at(-1)?.clock ?? [])
  for (const [author, count] of heldBy(scene, step.replica)) {
    const isSeen = (pick(step, 0) + author.charCodeAt(0)) % 3 > 0
    if (author !== step.replica && isSeen) clock.set(author, count)
  }
  return clock
}

/** How the generated entries came out, for a test that the generator reaches everything. */
export function verdictCounts(entries: readonly Entry[]): Record<string, number> {
  const history = historyOf(entries)
  const counts: Record<string, number> = {}
  for (const entry of entries) {
    const outcome = `${entry.op.kind} ${verdictOf(history, entry)}`
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}
