/**
 * Passes on a call whose answer is a stream, and whatever call is not known here. It can go to
 * another replica only until its answer begins; after that its client resumes it.
 */
import { type ClientHttp2Stream, constants, type IncomingHttpHeaders } from 'node:http2'
import { finished, Readable } from 'node:stream'
import { status } from '@grpc/grpc-js'
import { REPLICA_KEY } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { MessageBoard } from '../gen/classic-services.ts'
import { Forum } from '../gen/services.ts'
import { statusOf } from '../api/status.ts'
import type { Balancing } from './balancing.ts'
import type { CallKind } from './choice.ts'
import { messageOf, withEach } from './frames.ts'
import { type Incoming, statusHeaders, statusIn } from './incoming.ts'
import { patchFor } from './patches.ts'
import type { Place } from './places.ts'

/** A stream at a replica that has begun to answer. */
interface Opened {
  readonly place: Place
  readonly upstream: ClientHttp2Stream
  readonly headers: IncomingHttpHeaders
  /** Those that came by now; of an answer that has begun they come at its end. */
  trailers: IncomingHttpHeaders | undefined
}

const ANY: CallKind = { isWrite: false, isForHead: false }

/** Answers a call that is asked once and answered by a stream. */
export async function forwardStream(balancing: Balancing, call: Incoming): Promise<void> {
  const request = await call.request()
  const send = (upstream: ClientHttp2Stream) => upstream.end(request)
  for (const id of streamCandidates(balancing, call, request)) {
    const opened = await openAt(balancing, call, id, send)
    call.signal.throwIfAborted()
    if (opened === undefined) continue
    if (statusIn(opened) !== status.UNAVAILABLE) return answer(balancing, call, opened)
    opened.place.count.failures++
  }
  throw balancing.nobodyLeft()
}

/** Answers a call of which nothing is known: both directions pass as they come. */
export async function forwardUnknown(balancing: Balancing, call: Incoming): Promise<void> {
  const [id] = balancing.candidates(call, ANY)
  const send = (upstream: ClientHttp2Stream) => call.stream.pipe(upstream)
  const opened = id === undefined ? undefined : await openAt(balancing, call, id, send)
  call.signal.throwIfAborted()
  if (opened === undefined) throw balancing.nobodyLeft()
  answer(balancing, call, opened)
}

/** A grant is known at one replica only. */
function streamCandidates(
  balancing: Balancing,
  call: Incoming,
  request: Buffer,
): readonly ReplicaId[] {
  const token = tokenIn(call.path, messageOf(request))
  const replica = token === undefined ? undefined : balancing.grants.replicaOf(token)
  return replica === undefined ? balancing.candidates(call, ANY) : [replica]
}

function tokenIn(path: string, message: Buffer | undefined): string | undefined {
  if (message === undefined) return undefined
  try {
    if (path === Forum.subscribeTopic.path) {
      return Forum.subscribeTopic.request.decode(message).token
    }
    if (path !== MessageBoard.subscribeTopic.path) return undefined
    return MessageBoard.subscribeTopic.request.decode(message).subscribeToken
  } catch {
    // Malformed bytes are for a replica to refuse, in its own words.
    return undefined
  }
}

/** Resolves when the replica begins to answer; undefined if it does not. */
async function openAt(
  balancing: Balancing,
  call: Incoming,
  id: ReplicaId,
  send: (upstream: ClientHttp2Stream) => void,
): Promise<Opened | undefined> {
  const place = balancing.placeOf(id)
  const { [REPLICA_KEY]: _, ...headers } = call.headers
  const upstream = place?.backend.open(headers)
  if (place === undefined || upstream === undefined) return undefined
  const { promise, resolve } = Promise.withResolvers<Opened | undefined>()
  const cancel = () => upstream.close(constants.NGHTTP2_CANCEL)
  call.stream.once('close', cancel)
  upstream.once('response', (got) => {
    const opened: Opened = { place, upstream, headers: got, trailers: undefined }
    // A short answer may end before anybody is told that it began.
    upstream.once('trailers', (last) => {
      opened.trailers = last
    })
    resolve(opened)
  })
  upstream.once('close', () => {
    call.stream.off('close', cancel)
    resolve(undefined)
  })
  send(upstream)
  const opened = await promise
  if (opened === undefined && !call.signal.aborted) balancing.broke(place)
  return opened
}

function answer(balancing: Balancing, call: Incoming, opened: Opened): void {
  const { place, upstream, headers } = opened
  if (headers['grpc-status'] !== undefined) {
    place.count.requests++
    call.answer({ headers, body: [], trailers: undefined })
    return
  }
  place.count.requests++
  place.count.streams++
  const cancel = () => upstream.close(constants.NGHTTP2_CANCEL)
  balancing.closing.addEventListener('abort', cancel, { once: true })
  call.begin(headers, () => opened.trailers ?? brokenTrailers(balancing, place))
  const patch = patchFor(balancing, call)
  const messages = patch === undefined ? upstream : Readable.from(withEach(upstream, patch))
  messages.pipe(call.stream, { end: false })
  finished(messages, { writable: false }, () => {
    place.count.streams--
    balancing.closing.removeEventListener('abort', cancel)
    // A client that left early was not failed by anybody.
    const isOver = call.stream.destroyed || balancing.closing.aborted
    if (opened.trailers === undefined && !isOver) balancing.broke(place)
    if (!call.stream.writableEnded) call.stream.end()
  })
}

function brokenTrailers({ logger, closing }: Balancing, { id }: Place) {
  const why = closing.aborted ? 'the balancer is closing' : `replica ${id} broke off`
  const error = new ForumError('unavailable', `${why}: resume elsewhere`)
  return statusHeaders(statusOf(error, logger))
}
