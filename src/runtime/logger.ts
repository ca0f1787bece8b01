/**
 * The log of a process: one line of JSON each, or of plain text if a person asked for it.
 *
 * A log that cannot be written (a full disk, a closed pipe) is given up silently: the service is
 * worth more than its log.
 */
import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import {
  type DestinationStream,
  destination as openDestination,
  pino,
  stdTimeFunctions,
} from 'pino'

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Fields first, then one sentence. */
export interface Logger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
  /** A logger that adds these fields to each line. */
  child(fields: Record<string, unknown>): Logger
}

export interface LoggerOptions {
  readonly level: LogLevel
  /** Which replica or command is speaking. */
  readonly name: string
  readonly format?: 'json' | 'text'
  /** A file to append to, or a stream; standard error if absent. */
  readonly destination?: string | NodeJS.WritableStream
}

/** What must never be in a log, wherever in the fields it stands. */
const SECRETS = ['secret', 'token', 'authorization', 'password', 'key', 'privateKey', 'invite']
const REDACTED = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

export function createLogger(options: LoggerOptions): Logger {
  const sink = openSink(options.destination)
  return pino(
    {
      name: options.name,
      level: options.level,
      base: {},
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED, censor: '[redacted]' },
    },
    options.format === 'text' ? asText(sink) : sink,
  )
}

function openSink(target: string | NodeJS.WritableStream | undefined): DestinationStream {
  if (target !== undefined && typeof target !== 'string') return target
  const sink = openDestination({ dest: target ?? 2, sync: true, mkdir: true })
  sink.on('error', () => {})
  return sink
}

/** Rewrites each line for people: time, level, sentence, fields. */
function asText(sink: DestinationStream): DestinationStream {
  return new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      sink.write(textLine(line))
      done()
    },
  })
}

function textLine(line: string): string {
  const { time, level, name, msg, ...fields } = JSON.parse(line) as Record<string, unknown>
  const rest = Object.entries(fields).map(([key, value]) => `${key}=${plain(value)}`)
  return `${[time, String(level).padEnd(5), name, msg, ...rest].join(' ')}\n`
}

function plain(value: unknown): string {
  if (typeof value === 'string') return /\s/.test(value) ? JSON.stringify(value) : value
  return inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 4 })
}
