/** Trace events as lines of text, in a format that ShiViz reads: host, vector clock, event. */
import { isReplicaId, millis, type ReplicaId } from '../core/ids.ts'
import { sorted, type VectorClock } from '../core/vector.ts'
import type { AppliedEntry, Happening, Span, TraceEvent } from './trace-event.ts'

/** What a line looks like; to be given to ShiViz as it is. */
export const LINE_PATTERN = String.raw`(?<host>\S+) (?<clock>\{\S*\}) (?<date>\S+) (?<event>.*)`

const LINE = new RegExp(`^${LINE_PATTERN}$`)
const PACKET =
  /^(?<packet>[a-z-]+) (?:to|from) (?<peer>[a-z0-9]+)(?:#(?<sentAs>[0-9]+|\?))?(?<words>(?: [A-Za-z]+=-?[0-9.]+)*)(?: \[(?<spans>.*)\])?$/
const SPAN = /^(?<author>[a-z0-9]+):(?<first>[0-9]+)(?:-(?<last>[0-9]+))?$/
const ENTRY =
  /^(?<author>[a-z0-9]+):(?<seq>[0-9]+) (?<op>[a-z-]+)(?: topic=(?<topic>\S+))?(?: message=(?<message>\S+))?(?: (?<result>void|duplicate))?$/
const CONFIGURATION = /^(?<epoch>[0-9]+): (?<replicas>.*)$/

/** One line, without its end. */
export function formatLine({ replica, clock, time, what }: TraceEvent): string {
  const counts = JSON.stringify(Object.fromEntries(sorted(clock)))
  return `${replica} ${counts} ${new Date(time).toISOString()} ${formatHappening(what)}`
}

/** An event in words: its kind first. */
export function formatHappening(what: Happening): string {
  return `${what.kind} ${detailsOf(what)}`
}

/** The event of a line; undefined if it is not one that `formatLine` makes. */
export function parseLine(line: string): TraceEvent | undefined {
  const { host = '', clock = '', date = '', event = '' } = LINE.exec(line)?.groups ?? {}
  const counts = clockOf(clock)
  const what = happeningOf(event)
  const time = Date.parse(date)
  if (!isReplicaId(host) || counts === undefined || what === undefined) return undefined
  if (!Number.isFinite(time)) return undefined
  return { replica: host, clock: counts, time: millis(time), what }
}

function detailsOf(what: Happening): string {
  switch (what.kind) {
    case 'send':
      return `${what.packet} to ${what.peer}${what.words}${inBrackets(what.spans)}`
    case 'receive':
      return `${what.packet} from ${what.peer}#${what.sentAs ?? '?'}${what.words}${inBrackets(what.spans)}`
    case 'deliver':
    case 'append':
    case 'cut':
      return formatSpans(what.spans)
    case 'commit':
      return String(what.count)
    case 'apply':
      return what.entries.map(formatEntry).join('; ')
    case 'configuration':
      return `${what.epoch}: ${what.replicas}`
    case 'note':
      return what.text.replaceAll(/\s+/g, ' ')
    default:
      return what satisfies never
  }
}

function inBrackets(spans: readonly Span[]): string {
  return spans.length === 0 ? '' : ` [${formatSpans(spans)}]`
}

function formatSpans(spans: readonly Span[]): string {
  return spans
    .map(({ author, first, last }) => `${author}:${first}${last > first ? `-${last}` : ''}`)
    .join(' ')
}

function formatEntry({ author, seq, op, topic, message, result }: AppliedEntry): string {
  const place = topic === undefined ? '' : ` topic=${topic}`
  const target = message === undefined ? '' : ` message=${message}`
  return `${author}:${seq} ${op}${place}${target}${result === 'effective' ? '' : ` ${result}`}`
}

/** Undefined for anything but an object of positive whole numbers. */
function clockOf(json: string): VectorClock | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    // Not a line of a trace: the caller says so.
    return undefined
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined
  const counts = Object.entries(parsed)
  const isClock = counts.every(
    ([replica, count]) => isReplicaId(replica) && Number.isSafeInteger(count) && count > 0,
  )
  return isClock ? new Map(counts as [ReplicaId, number][]) : undefined
}

function happeningOf(event: string): Happening | undefined {
  const space = event.indexOf(' ')
  const [kind, text] = [event.slice(0, space), event.slice(space + 1)]
  switch (kind) {
    case 'send':
    case 'receive':
      return packetOf(kind, text)
    case 'deliver':
    case 'append':
    case 'cut': {
      const spans = spansOf(text)
      return spans && { kind, spans }
    }
    case 'commit':
      return /^[0-9]+$/.test(text) ? { kind, count: Number(text) } : undefined
    case 'apply':
      return applyOf(text)
    case 'configuration': {
      const { epoch, replicas } = CONFIGURATION.exec(text)?.groups ?? {}
      if (epoch === undefined || replicas === undefined) return undefined
      return { kind, epoch: Number(epoch), replicas }
    }
    case 'note':
      return { kind, text }
    default:
      return undefined
  }
}

function packetOf(kind: 'send' | 'receive', text: string): Happening | undefined {
  const groups = PACKET.exec(text)?.groups
  const spans = groups?.spans === undefined ? [] : spansOf(groups.spans)
  if (groups === undefined || spans === undefined) return undefined
  const { packet = '', peer = '', sentAs, words = '' } = groups
  if (kind === 'send')
    return sentAs === undefined ? { kind, packet, peer, words, spans } : undefined
  if (sentAs === undefined) return undefined
  return { kind, packet, peer, sentAs: sentAs === '?' ? undefined : Number(sentAs), words, spans }
}

function spansOf(text: string): Span[] | undefined {
  const spans = text.split(' ').map((part) => SPAN.exec(part)?.groups)
  if (spans.includes(undefined)) return undefined
  return spans.map((groups) => {
    const { author = '', first, last = first } = groups ?? {}
    return { author: author as ReplicaId, first: Number(first), last: Number(last) }
  })
}

function applyOf(text: string): Happening | undefined {
  const entries = text.split('; ').map((part) => ENTRY.exec(part)?.groups)
  if (entries.includes(undefined)) return undefined
  return {
    kind: 'apply',
    entries: entries.map((groups) => ({
      author: (groups?.author ?? '') as ReplicaId,
      seq: Number(groups?.seq),
      op: groups?.op ?? '',
      topic: groups?.topic,
      message: groups?.message,
      result: (groups?.result ?? 'effective') as AppliedEntry['result'],
    })),
  }
}
