/** What a replica makes of what etcd holds. */
import { expect, test } from 'vitest'
import {
  type Holdings,
  inPlanningOrder,
  Planner,
  type ReplicaRecord,
  type View,
  whyWaiting,
} from '../../src/coordinator/planner.ts'
import type { Configuration } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'

const [A, B, C, D] = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'].map(
  parseReplicaId,
) as [ReplicaId, ReplicaId, ReplicaId, ReplicaId]
const RESTART_WAIT_MS = 5_000
const EPOCH = 4

const configuration: Configuration = {
  epoch: EPOCH,
  voters: [],
  replicas: [C, A, B].map((id) => ({ id, incarnation: 1, state: 'serving' })),
  left: [],
}

type Records = Readonly<Record<ReplicaId, Partial<ReplicaRecord>>>

/** What etcd holds: these records, each of a revision that its place tells. */
function holding(records: Records, changes: Partial<Holdings> = {}): Holdings {
  const replicas = Object.entries(records).map(([id, record], index) => {
    const value = { incarnation: 1, epoch: EPOCH, resting: false, reports: [], ...record }
    return [id as ReplicaId, { value, revision: String(100 + index) }] as const
  })
  return {
    configuration: { value: configuration, revision: '50' },
    replicas: new Map(replicas),
    leaving: new Set(),
    ...changes,
  }
}

function viewOf(holdings: Holdings, changes: Partial<View> = {}): View {
  return { holdings, epoch: EPOCH, founds: undefined, monotonic: 0, ...changes }
}

function plannerOf(self: ReplicaId): Planner {
  return new Planner(self, { restartWaitMs: RESTART_WAIT_MS })
}

function servingOf(next: Configuration | undefined): readonly ReplicaId[] | undefined {
  return next?.replicas.filter(({ state }) => state === 'serving').map(({ id }) => id)
}

test('[CO60] one that is gone is dropped, on condition that it still is', () => {
  const { proposal } = plannerOf(C).look(viewOf(holding({ [C]: {}, [B]: {} })))

  expect(servingOf(proposal?.configuration)).toEqual([C, B])
  expect(proposal?.configuration).toMatchObject({ epoch: EPOCH + 1, voters: [] })
  expect(proposal?.guards).toEqual([
    { about: 'configuration', revision: '50' },
    { about: A, revision: '0' },
  ])
})

test('[CO60] one that started again is dropped, on condition that its record is the same', () => {
  const records = { [C]: {}, [B]: {}, [A]: { incarnation: 2, epoch: 0 } }
  const { proposal, isDropped } = plannerOf(C).look(viewOf(holding(records)))

  expect(servingOf(proposal?.configuration)).toEqual([C, B])
  expect(proposal?.guards).toContainEqual({ about: A, revision: '102' })
  expect(isDropped).toBe(false)
  // The new start reads nothing yet: it need not rest.
  expect(plannerOf(A).look(viewOf(holding(records))).isDropped).toBe(false)
})

test('[CO60] one that lives is dropped only once it says that it rests in this epoch', () => {
  const leaving = new Set([A])
  const look = (record: Partial<ReplicaRecord>) =>
    plannerOf(C).look(viewOf(holding({ [C]: {}, [A]: record, [B]: {} }, { leaving })))

  expect(look({}).proposal).toBeUndefined()
  expect(look({ resting: true, epoch: EPOCH - 1 }).proposal).toBeUndefined()
  const { proposal } = look({ resting: true })
  expect(servingOf(proposal?.configuration)).toEqual([C, B])
  expect(proposal?.configuration.left).toEqual([A])
  expect(proposal?.guards).toContainEqual({ about: A, revision: '101' })
})

test('[CO61] who finds that what comes next is without it is to rest, and only while it is', () => {
  const reports = [{ kind: 'stuck', replica: A, incarnation: 1 }] as const
  const accused = holding({ [C]: { reports }, [A]: {}, [B]: {} })
  const planner = plannerOf(A)

  expect(planner.look(viewOf(accused)).isDropped).toBe(true)
  expect(plannerOf(C).look(viewOf(accused)).isDropped).toBe(false)
  expect(planner.look(viewOf(holding({ [C]: {}, [A]: {}, [B]: {} }))).isDropped).toBe(false)
})

test('[CO62] those that serve write in their order, each a moment behind the one before', () => {
  const holdings = holding({ [A]: {}, [B]: {}, [D]: { epoch: 0 } })
  expect(inPlanningOrder(holdings)).toEqual([A, B, D])

  const dues = [A, B, D].map((self) => {
    const planner = plannerOf(self)
    const first = planner.look(viewOf(holdings, { monotonic: 1_000 }))
    if (first.again === undefined) {
      expect(first.proposal).toBeDefined()
      return 1_000
    }
    expect(first.proposal).toBeUndefined()
    const { again } = first
    expect(planner.look(viewOf(holdings, { monotonic: again - 1 })).proposal).toBeUndefined()
    expect(planner.look(viewOf(holdings, { monotonic: again })).proposal).toBeDefined()
    return again
  })

  expect(dues[0]).toBe(1_000)
  expect(dues).toEqual(dues.toSorted((a, b) => a - b))
  expect(new Set(dues).size).toBe(3)
})

test('[CO62] how long one waits counts anew behind every configuration', () => {
  const planner = plannerOf(B)
  const holdings = holding({ [A]: {}, [B]: {} })
  planner.look(viewOf(holdings))
  const changed = { ...holdings, configuration: { value: configuration, revision: '60' } }

  expect(planner.look(viewOf(changed, { monotonic: 10_000 })).proposal).toBeUndefined()
})

test('[CO63] the founder alone makes the first configuration, of records that are still there', () => {
  const none = { configuration: undefined }
  const records = { [B]: { epoch: 0 }, [A]: { epoch: 0, incarnation: 7 }, [C]: { epoch: 0 } }
  const view = viewOf(holding(records, none), { epoch: 0, founds: 3 })

  expect(plannerOf(A).look({ ...view, founds: undefined }).proposal).toBeUndefined()
  expect(plannerOf(A).look({ ...view, founds: 4 }).proposal).toBeUndefined()
  const { proposal } = plannerOf(A).look(view)
  expect(servingOf(proposal?.configuration)).toEqual([A, B, C])
  expect(proposal?.configuration).toMatchObject({ epoch: 1, voters: [], left: [] })
  expect(proposal?.configuration.replicas[0]?.incarnation).toBe(7)
  expect(proposal?.guards).toEqual([
    { about: 'configuration', revision: '0' },
    { about: A, revision: '101' },
    { about: B, revision: '100' },
    { about: C, revision: '102' },
  ])
})

test('[CO64] nothing is decided when etcd holds an older epoch than some replica knows', () => {
  const holdings = holding({ [C]: {}, [B]: {} })
  const older = { value: { ...configuration, epoch: EPOCH - 1 }, revision: '50' }

  const found = { ...holdings, configuration: undefined }
  expect(plannerOf(C).look(viewOf(found, { founds: 1 })).proposal).toBeUndefined()
  expect(plannerOf(C).look(viewOf({ ...holdings, configuration: older })).proposal).toBeUndefined()
  // Nor by one that knows nothing itself.
  const asNew = { epoch: 0, founds: 1 }
  expect(plannerOf(D).look(viewOf(found, asNew)).proposal).toBeUndefined()
  expect(whyWaiting(found, { epoch: EPOCH, founds: undefined })).toContain('etcd has lost it')
})

test('[CO6] a chain that was down starts again when all are back, or after the wait', () => {
  const back = { incarnation: 2, epoch: 0 }
  const some = holding({ [A]: back, [B]: back })
  const planner = plannerOf(A)

  const first = planner.look(viewOf(some, { monotonic: 1_000 }))
  expect(first).toMatchObject({ proposal: undefined, again: 1_000 + RESTART_WAIT_MS })
  const late = planner.look(viewOf(some, { monotonic: 1_000 + RESTART_WAIT_MS }))
  expect(servingOf(late.proposal?.configuration)).toEqual([A, B])
  const all = holding({ [A]: back, [B]: back, [C]: back })
  const { proposal } = plannerOf(C).look(viewOf(all, { monotonic: 1_000 }))
  expect(servingOf(proposal?.configuration)).toEqual([C, A, B])
})

test('why there is no configuration, or no next one, is said in words', () => {
  const none = holding({ [A]: { epoch: 0 } }, { configuration: undefined })
  expect(whyWaiting(none, { epoch: 0, founds: 3 })).toBe('the first 3 replicas: 1 of them are here')
  expect(whyWaiting(none, { epoch: 0, founds: undefined })).toContain('founded')
  expect(whyWaiting(holding({ [D]: {} }), { epoch: EPOCH, founds: undefined })).toContain(A)
  expect(whyWaiting(holding({ [A]: {} }), { epoch: EPOCH, founds: undefined })).toBeUndefined()
})
