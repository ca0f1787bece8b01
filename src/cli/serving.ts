/** A replica that is served: its ports, its place in the data directory, and its memory of peers. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Replica } from '../replica/replica.ts'
import { openHttp } from '../runtime/http.ts'
import { createLogger, type Logger } from '../runtime/logger.ts'
import { createMetrics } from '../runtime/metrics.ts'
import { parseAddress } from '../transport/libp2p/addresses.ts'
import { openWeb } from '../web/server/open-web.ts'
import { type ApiTls, type Composed, composeReplica } from './compose.ts'
import { type Context, writeLine } from './context.ts'
import {
  type DataDirectory,
  hasLeft,
  openDataDirectory,
  type Running,
  readPeers,
  readRunning,
  writeLeft,
  writeRunning,
} from './data-directory.ts'
import { badUsage, refused } from './failure.ts'
import {
  isLoopback,
  parseListen,
  parseP2pListen,
  toHostPort,
  toMultiaddr,
} from './listen-addresses.ts'
import { checkedName } from './names.ts'
import { AT_DEFAULT, splitHostPort } from './options.ts'
import type { ChainPlace } from './parent.ts'
import { choosePort, type Listen } from './ports.ts'
import { openRegistrars } from './registrars.ts'
import { readFormer } from './renewing.ts'
import { HTTP_DEFAULT, P2P_DEFAULT, type ServeValues } from './serve-values.ts'

export interface Served extends AsyncDisposable {
  readonly running: Running
  readonly forumName: string
  readonly secured: boolean
  /** Of the replica's key. */
  readonly seed: Uint8Array
  /** What to open it with to have it listen where it does now. */
  readonly again: ServeValues
  /**
   * Keeps the data directory's memory of peers until the person ends it. `forked`: its log is, so
   * it must be opened again under a new identity.
   */
  run(context: Context): Promise<'ended' | 'forked'>
}

/** Opens the replica in `path` and everything around it. */
export async function openServed(
  values: ServeValues,
  path: string,
  context: Context,
): Promise<Served> {
  const data = await openDataDirectory(path)
  if (await hasLeft(path)) throw refused(leftSentence(data))
  const tls = await readTls(values, context)
  const listens = await chooseListens(values, tls, context)
  const name = values.name === undefined ? data.name : checkedName('replica', values.name)
  const logger = createLogger({
    level: values.logLevel,
    name,
    format: context.err.isTty ? 'text' : 'json',
  })
  await using stack = new AsyncDisposableStack()
  const metrics = createMetrics({ process: true })
  const composed = stack.use(
    await composeReplica({
      data,
      former: await readFormer(path, data.seed),
      name,
      logger,
      metrics,
      tls,
      classic: values.classic,
      gossip: values.gossip,
      mdns: values.mdns,
      api: listens.api,
      p2p: toMultiaddr(listens.p2p),
      ...meeting(values),
      remembered: await readPeers(path),
      trace: values.trace === undefined ? undefined : resolve(context.cwd, values.trace),
    }).catch(async (reason: unknown) => {
      throw await explained(reason, path)
    }),
  )
  const web = { insecure: values.insecure === true, forum: data.forum, logger }
  const page = stack.use(openWeb({ ...web, methods: composed.methods }))
  const http = stack.use(
    await openHttp({
      listen: listens.http,
      metrics,
      health: () => healthOf(composed.replica),
      site: page.answer,
    }),
  )
  const { addresses } = composed
  const running: Running = {
    pid: process.pid,
    replica: composed.replica.id,
    name,
    api: composed.apiAddress,
    http: toHostPort(http),
    addresses: addresses(),
  }
  stack.defer(() => writeRunning(path, { ...running, addresses: addresses() }, true))
  await writeRunning(path, running)
  stack.use(await openRegistrars({ values, data, composed, context, logger }))
  const parts = stack.move()
  return {
    running,
    forumName: data.forum.name,
    secured: tls !== undefined,
    seed: data.seed,
    again: { ...values, ...sameListens(listens, running) },
    run: (surroundings) => keepRunning({ data, composed, running, logger }, surroundings),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

/** Where it finds peers, and what they are told of where it listens. */
function meeting({ announce, peer: peers = [] }: ServeValues) {
  if (announce === undefined) return { peers }
  if (announce.join() === 'none') return { peers, announce: [] }
  const wrong = announce.find((address) => parseAddress(address) === undefined)
  if (wrong === undefined) return { peers, announce }
  throw badUsage(`--announce ${wrong}: expected one like /ip4/192.168.1.17/tcp/5050, or none`)
}

/** The same hosts, with the ports that were free. */
function sameListens(listens: Listens, { api, http, addresses }: Running) {
  const p2p = /\/tcp\/(\d+)/.exec(addresses[0] ?? '')?.[1] ?? listens.p2p.port
  return {
    api: toHostPort({ ...listens.api, port: splitHostPort(api).port }),
    http,
    p2p: toMultiaddr({ ...listens.p2p, port: Number(p2p) }),
  }
}

/** A data directory that is in use is the one failure where more is known here. */
async function explained(reason: unknown, path: string): Promise<unknown> {
  const running = await readRunning(path)
  if (running === undefined) return reason
  return refused(
    `${path} is being served by process ${running.pid} (API at ${running.api}): ` +
      'end that first, or use it with --at',
    { cause: reason },
  )
}

async function readTls(values: ServeValues, context: Context): Promise<ApiTls | undefined> {
  const { tlsCert, tlsKey } = values
  if (tlsCert === undefined && tlsKey === undefined) return undefined
  if (tlsCert === undefined || tlsKey === undefined) {
    throw badUsage('--tls-cert and --tls-key belong together: give both')
  }
  const read = async (path: string): Promise<string> => {
    try {
      return await readFile(resolve(context.cwd, path), 'utf8')
    } catch (cause) {
      throw badUsage(`${path} cannot be read: ${String(cause)}`, { cause })
    }
  }
  return { cert: await read(tlsCert), key: await read(tlsKey) }
}

interface Listens {
  readonly api: Listen
  readonly http: Listen
  readonly p2p: Listen
}

async function chooseListens(
  values: ServeValues,
  tls: ApiTls | undefined,
  context: Context,
): Promise<Listens> {
  const wished = {
    api: parseListen('--api', values.api ?? AT_DEFAULT),
    http: parseListen('--http', values.http ?? HTTP_DEFAULT),
    p2p: parseP2pListen(values.p2p ?? P2P_DEFAULT),
  }
  if (!isLoopback(wished.api.host) && tls === undefined && !values.insecure) {
    throw badUsage(
      `--api ${values.api} lets other machines in, and secrets would travel in the clear: ` +
        'add --tls-cert and --tls-key, or --insecure if the network is safe',
    )
  }
  const onBusy = (sentence: string): Promise<void> => writeLine(context.err, sentence)
  const choose = (what: string, kind: keyof Listens): Promise<Listen> =>
    choosePort({
      ...wished[kind],
      what,
      explicit: values[kind] !== undefined,
      option: `--${kind}`,
      onBusy,
    })
  return {
    api: await choose('API', 'api'),
    http: await choose('HTTP port', 'http'),
    p2p: await choose('libp2p port', 'p2p'),
  }
}

function healthOf(replica: Replica) {
  const { state, alarms, peers } = replica.status()
  const connected = peers.filter((peer) => peer.connected).length
  // Alarms are for people to judge: the replica still does its work.
  return {
    ok: state === 'serving',
    state,
    peers: connected,
    alarms: alarms.map(({ kind }) => kind),
  }
}

interface Kept {
  readonly data: DataDirectory
  readonly composed: Composed
  readonly running: Running
  readonly logger: Logger
}

/**
 * Keeps `running.json` up to date and tells who started this process how it goes, until the
 * person ends it, its log was forked, or the replica was taken out of its chain for good.
 */
async function keepRunning(
  { data, composed, running, logger }: Kept,
  { signal, report, now, err }: Context,
): Promise<'ended' | 'forked'> {
  const { pid, replica, api, http, addresses } = running
  report?.({ kind: 'ready', id: replica, api, http, addresses })
  logger.info({ pid, replica, api, http, addresses }, 'serving')
  const told: Told = { peers: -1, place: undefined, addresses: addresses.join() }
  const look = async (): Promise<void> => {
    const status = composed.replica.status()
    const peers = status.peers.filter(({ connected }) => connected).length
    const place = status.chain?.role
    if (peers !== told.peers || place !== told.place) report?.({ kind: 'placed', peers, place })
    Object.assign(told, { peers, place })
    const current = composed.addresses()
    if (current.join() === told.addresses) return
    told.addresses = current.join()
    await writeRunning(data.path, { ...running, addresses: current })
  }
  await look()
  for await (const _ of composed.replica.changes({ signal })) {
    await look()
    if (isForked(composed.replica)) return 'forked'
    if (!isOut(composed.replica)) continue
    await writeLeft(data.path, now())
    await writeLine(err, `parley: ${leftSentence(data)}`)
    break
  }
  logger.info({ replica }, 'ending')
  return 'ended'
}

/** Whether two stories were told in its name. */
function isForked(replica: Replica): boolean {
  const { alarms } = replica.status()
  return alarms.some((alarm) => alarm.kind === 'equivocation' && alarm.replica === replica.id)
}

interface Told {
  peers: number
  place: ChainPlace | undefined
  addresses: string
}

/** Whether it was taken out of its chain for good. */
function isOut(replica: Replica): boolean {
  return replica.status().chain?.configuration?.left.includes(replica.id) === true
}

function leftSentence({ path, forum }: DataDirectory): string {
  return (
    `the replica in ${path} has left the forum "${forum.name}" for good: ` +
    'to take part again, join anew with another --data'
  )
}
