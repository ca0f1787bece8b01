/**
 * A session of one command with a forum: the client, who is acting, and what was seen before.
 *
 * What was seen is kept in the profile when the command ends, so that the next command reads
 * nothing older, at whatever replica.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ClusterState, ForumClient, ForumClientOptions } from '../client/forum-client.ts'
import { UnreachableError } from '../client/unreachable-error.ts'
import { type ForumId, parseForumId } from '../core/ids.ts'
import { EMPTY, type Vector } from '../core/vector.ts'
import type { Context } from './context.ts'
import { badUsage, refused, unreachable } from './failure.ts'
import { type ClientValues, isHostPort } from './options.ts'
import { configFolder } from './places.ts'
import { printableLine } from './print-text.ts'
import { type Account, openProfile, type Profile } from './profile.ts'
import { type ShortIds, shortIds } from './short-ids.ts'

export interface Session {
  readonly client: ForumClient
  readonly forum: { readonly id: ForumId; readonly name: string; readonly mode: string }
  /** The cluster as it was when the session began. */
  readonly state: ClusterState
  readonly profile: Profile
  /** Who is acting; undefined for someone who only reads. */
  readonly account: Account | undefined
  /** Shortens ids among all replicas that are known by now. */
  readonly short: ShortIds
}

/** Opens a session, runs `work` in it, and keeps what was seen, also when `work` fails. */
export async function withSession(
  values: ClientValues,
  context: Context,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const minding = async (profile: Profile): Promise<Vector> => {
    if (values.forgetSeen) await profile.forgetSeen()
    return await profile.seen()
  }
  await withClient(values, { context, minding }, async (session) => {
    try {
      await work(session)
    } finally {
      await session.profile.keepSeen(session.client.version())
    }
  })
}

/**
 * The same for who looks after the replicas and wants to see them as they are, however far one is
 * behind what this person has seen elsewhere.
 */
export async function withOperatorSession(
  values: ClientValues,
  context: Context,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  await withClient(values, { context, minding: async () => EMPTY }, work)
}

interface Opening {
  readonly context: Context
  /** What must not be missing in anything that is read. */
  readonly minding: (profile: Profile) => Promise<Vector>
}

async function withClient(
  values: ClientValues,
  { context, minding }: Opening,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const options = await clientOptions(values, context)
  const state = await askState(options).catch(async (reason: unknown) => {
    throw await explained(reason, values, context)
  })
  const id = parseForumId(state.forumId)
  const profile = openProfile(configFolder(context.env), id)
  const account = await profile.account(values.as)
  await using client = await openClient(options, account, await minding(profile))
  const forum = { id, name: state.forumName, mode: state.mode }
  const short: ShortIds = (contentId) => shortIds(replicasOf(state, client))(contentId)
  await work({ client, forum, state, profile, account, short })
}

/** The account that acts, for what nobody may do without one. */
export function actor(session: Session): Account {
  if (session.account !== undefined) return session.account
  throw refused(
    `you have no account in the forum "${session.forum.name}": ` +
      'make one with "parley user new <name>"',
  )
}

/** What a client of the replica that the command names is opened with. */
export async function clientOptions(
  values: ClientValues,
  context: Context,
): Promise<ForumClientOptions> {
  if (!isHostPort(values.at)) {
    throw badUsage(`--at "${values.at}" should be host:port, as in "--at 127.0.0.1:5060"`)
  }
  const tls = values.tls || values.tlsCa !== undefined
  const ca = values.tlsCa === undefined ? {} : { ca: await readPem(values.tlsCa, context) }
  return {
    addresses: [values.at],
    signal: context.signal,
    consistency: values.read,
    ...(tls ? { tls: ca } : {}),
  }
}

async function readPem(path: string, context: Context): Promise<string> {
  try {
    return await readFile(resolve(context.cwd, path), 'utf8')
  } catch (cause) {
    throw badUsage(`--tls-ca ${path} cannot be read: ${String(cause)}`, { cause })
  }
}

/** Which forum is there? Nobody's secret goes to a replica before that is known. */
async function askState(options: ForumClientOptions): Promise<ClusterState> {
  await using client = await openClient({ ...options, discover: false }, undefined, undefined)
  return await client.getClusterState({})
}

/** Nobody answering is the one failure where this machine may know better. */
async function explained(
  reason: unknown,
  { at }: ClientValues,
  context: Context,
): Promise<unknown> {
  if (!(reason instanceof UnreachableError) || context.signal.aborted) return reason
  if (!reason.message.includes(REFUSED)) {
    const why = reason.message.replace(`${at} does not answer: `, '')
    const advice = 'check --at, and --tls or --tls-ca if that replica talks TLS'
    return unreachable(`cannot talk to a replica at ${at} (${why}): ${advice}`, { cause: reason })
  }
  const { servedHere } = await import('./served-here.ts')
  const [running] = await servedHere(context)
  const advice =
    running === undefined
      ? 'run one with "parley serve", or name another with --at'
      : `one of this machine is at --at ${running.api}, of the forum "${printableLine(running.forumName)}"`
  return unreachable(`no replica answers at ${at}: ${advice}`, { cause: reason })
}

/** What the system says of a port on which nobody listens. */
const REFUSED = 'ECONNREFUSED'

async function openClient(
  options: ForumClientOptions,
  account: Account | undefined,
  after: ForumClientOptions['after'],
): Promise<ForumClient> {
  const { connectForum } = await import('../client/connect-forum.ts')
  const credentials = account && { userId: account.id, secret: account.secret }
  return connectForum({ ...options, credentials, after })
}

function replicasOf(state: ClusterState, client: ForumClient): string[] {
  return [...state.replicas.map((replica) => replica.id), ...client.version().keys()]
}
