/** `parley verify`: proves that the replicas are equal, or names where they differ. */
import type { Command } from 'commander'
import type { ClusterState, ForumClient, ReplicaState } from '../../client/forum-client.ts'
import { type Context, writeLines } from '../context.ts'
import { badUsage, refused, reportFailure } from '../failure.ts'
import { addClientOptions, addExamples, type ClientValues, parseCount } from '../options.ts'
import { dataDirectoryOf } from '../places.ts'
import { printJson } from '../print-json.ts'
import { isSound, recomputedLines, recomputedView } from '../print-recomputed.ts'
import { byName } from '../print-status.ts'
import { type Session, withOperatorSession } from '../session.ts'
import type { Comparison, Probe } from '../verifying.ts'
import { comparisonLines, comparisonView, differSentence, type Unasked } from '../print-verify.ts'

export interface Values extends ClientValues {
  /** Seconds. */
  readonly wait: number
  readonly deep?: boolean
  readonly data?: string
}

/** How long replicas may take to come to one version while somebody writes, seconds. */
const WAIT_DEFAULT_S = 10
/** How long a replica may take to say who it is before it counts as unreachable, ms. */
const CONNECT_MS = 3_000

export function register(program: Command, context: Context): void {
  const command = program
    .command('verify')
    .description('compare all replicas that can be reached: "equal", or the topics that differ')
    .option('--wait <seconds>', 'how long they may take to agree', parseCount, WAIT_DEFAULT_S)
    .option('--deep', 'make the forum of a replica that does not run again from its log')
    .option('--data <dir>', "with --deep: its data directory (default: this user's)")
    .action((values: Values) => run(values, context))
  addExamples(
    addClientOptions(command, context),
    'verify',
    'verify --wait 60 --json',
    'verify --deep --data .parley/r1',
  )
}

export async function run(values: Values, context: Context): Promise<void> {
  if (values.deep) return await verifyDeep(values, context)
  if (values.data !== undefined)
    throw badUsage('--data belongs to --deep: add that, or leave it out')
  const { compareReplicas } = await import('../verifying.ts')
  await withOperatorSession(values, context, async (session) => {
    await using clients = new AsyncDisposableStack()
    const { probes, unasked } = await openProbes(session, values, context, clients)
    const { signal } = context
    const comparison = await compareReplicas(probes, { signal, patience: values.wait * 1_000 })
    await print(comparison, unasked, { values, session, context })
    if (!comparison.equal) throw refused(differSentence(comparison))
  })
}

/** Is the replica what its own log makes of it? */
async function verifyDeep(values: Values, context: Context): Promise<void> {
  const { recomputeData } = await import('../recomputing.ts')
  const recomputed = await recomputeData(dataDirectoryOf(values, context), context)
  if (values.json) await printJson(context, recomputedView(recomputed))
  else await writeLines(context.out, recomputedLines(recomputed))
  if (!isSound(recomputed)) throw refused('this replica is not what its log makes of it')
}

async function print(
  comparison: Comparison,
  unasked: readonly Unasked[],
  { values, session, context }: { values: Values; session: Session; context: Context },
): Promise<void> {
  if (values.json) return printJson(context, comparisonView(comparison, unasked))
  await writeLines(context.out, comparisonLines(comparison, unasked, session.short))
}

interface Probes {
  readonly probes: readonly Probe[]
  readonly unasked: readonly Unasked[]
}

async function openProbes(
  session: Session,
  values: Values,
  context: Context,
  clients: AsyncDisposableStack,
): Promise<Probes> {
  const opened = await Promise.all(
    byName(known(session.state)).map((replica) =>
      openProbe(session, replica, { values, context, clients }),
    ),
  )
  return {
    probes: opened.filter((one): one is Probe => 'look' in one),
    unasked: opened.filter((one): one is Unasked => 'why' in one),
  }
}

type Known = Pick<ReplicaState, 'id' | 'name' | 'apiAddress' | 'state' | 'self'> & {
  /** Whether the balancer that was asked passes calls on to it. */
  readonly isBalanced: boolean
}

/** The replicas that the asked one knows, and those that are known to the balancer before it. */
function known({ replicas, balancer }: ClusterState): readonly Known[] {
  const balanced = balancer?.replicas.filter(({ state }) => state !== 'silent') ?? []
  const met = new Set(replicas.map(({ id }) => id))
  const isBalanced = (id: string): boolean => balanced.some((one) => one.id === id)
  return [
    ...replicas.map((replica) => ({ ...replica, isBalanced: isBalanced(replica.id) })),
    ...balanced
      .filter(({ id }) => !met.has(id))
      .map((one) => ({ ...one, self: false, isBalanced: true })),
  ]
}

interface Around {
  readonly values: Values
  readonly context: Context
  readonly clients: AsyncDisposableStack
}

async function openProbe(
  session: Session,
  replica: Known,
  around: Around,
): Promise<Probe | Unasked> {
  const { lookByClient } = await import('../verifying.ts')
  const { id, name } = replica
  if (replica.apiAddress === '') return { id, name, why: 'it was not met since the start' }
  try {
    const client = await openReplica(replica, around)
    return { id, name, client, look: () => lookByClient(client) }
  } catch (reason) {
    if (around.context.signal.aborted) throw reason
    // Its API may be for its own machine only; what it tells the others is as good.
    if (replica.state === 'connected') return toldProbe(session, replica)
    return { id, name, why: reportFailure(reason).sentence }
  }
}

/** A client of this replica and no other. */
async function openReplica(
  { id, apiAddress, self, isBalanced }: Known,
  { values, context, clients }: Around,
): Promise<ForumClient> {
  const { connectForum } = await import('../../client/connect-forum.ts')
  const { clientOptions } = await import('../session.ts')
  const at = self || isBalanced ? values.at : apiAddress
  const options = await clientOptions({ ...values, at }, context)
  const meant = isBalanced ? { replica: id } : {}
  const client = clients.use(await connectForum({ ...options, ...meant, discover: false }))
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(CONNECT_MS)])
  const state = await client.getClusterState({}, { signal })
  // Another laptop's 127.0.0.1 is not ours.
  if (state.replicas.some((one) => one.self && one.id === id)) return client
  throw refused(`another replica answers at ${at}`)
}

function toldProbe({ client }: Session, { id, name }: Known): Probe {
  return {
    id,
    name,
    client: undefined,
    look: async () => {
      const { replicas } = await client.getClusterState({})
      const told = replicas.find((replica) => replica.id === id)
      const { toVector } = await import('../to-vector.ts')
      return { version: toVector(told?.version ?? []), digest: told?.digest ?? '' }
    },
  }
}
