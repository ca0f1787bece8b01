/** `parley trace`: draws and checks what `serve --trace` wrote. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { PICTURE_EVENTS_MAX } from '../../core/limits.ts'
import { checkTrace, type TraceReport } from '../../trace/check-trace.ts'
import { type Selection, select } from '../../trace/select.ts'
import { drawSpaceTime } from '../../trace/space-time.ts'
import type { TraceEvent } from '../../trace/trace-event.ts'
import { formatLine, LINE_PATTERN } from '../../trace/trace-line.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import { badUsage, refused } from '../failure.ts'
import { addExamples, collect } from '../options.ts'
import { printJson } from '../print-json.ts'
import { plural } from '../print-text.ts'
import { readTraces } from '../read-traces.ts'

export interface Values {
  readonly output?: string
  readonly topic?: readonly string[]
  readonly message?: readonly string[]
  readonly from?: TraceTime
  readonly until?: TraceTime
}

/** A time, or seconds behind the first event. */
type TraceTime = { readonly at: number } | { readonly seconds: number }

/** Contradictions that are shown: the first are the ones that explain the others. */
const FINDINGS_SHOWN = 20

const FORMAT_HELP = `
A trace is text, one event in a line: the replica, its vector clock of events, the time, and what
happened. ShiViz (https://bestchai.bitbucket.io/shiviz/) reads it with this regular expression:
  ${LINE_PATTERN}
Give it the files of all replicas one behind the other: cat r1.trace r2.trace r3.trace
A trace holds ids and numbers, and neither texts nor names.
`

export function register(program: Command, context: Context): void {
  const command = program
    .command('trace')
    .description('print or draw what "serve --trace" wrote, as a space-time diagram')
    .argument('<files...>', 'traces, of one replica or more each')
    .option('-o, --output <file>', 'an SVG picture to draw; else the events are printed')
    .option('--topic <id>', 'only what is about this topic; may be repeated', collect)
    .option('--message <id>', 'only what is about this message; may be repeated', collect)
    .option(
      '--from <time>',
      'only what is not before: a time, or seconds after the first event',
      at,
    )
    .option('--until <time>', 'only what is not after', at)
    .action((files: readonly string[], values: Values) => run(files, values, context))
  addExamples(
    command,
    'trace r1.trace r2.trace r3.trace -o picture.svg',
    'trace *.trace --message 7@k3f -o picture.svg',
    'trace *.trace --from 2.5 --until 4',
    'trace check *.trace',
  )
  command.addHelpText('after', FORMAT_HELP)
  const check = command
    .command('check')
    .description('check that the vector clocks say what the arrows say')
    .argument('<files...>', 'traces, of one replica or more each')
    .option('--json', 'for programs')
    .action((files: readonly string[], values: { json?: boolean }) =>
      runCheck(files, values, context),
    )
  addExamples(check, 'trace check r1.trace r2.trace r3.trace')
}

export async function run(
  files: readonly string[],
  values: Values,
  context: Context,
): Promise<void> {
  const events = await readTraces(files, context)
  const selected = select(events, selectionOf(values, events))
  if (selected.length === 0) throw refused('the traces hold nothing of what was asked for')
  if (values.output === undefined) return await writeLines(context.out, selected.map(formatLine))
  if (selected.length > PICTURE_EVENTS_MAX) {
    throw badUsage(
      `that picture would hold ${selected.length} events, ${PICTURE_EVENTS_MAX} at most: ` +
        'ask for less with --topic, --message, --from and --until',
    )
  }
  await writeFile(resolve(context.cwd, values.output), drawSpaceTime(selected))
  await writeLine(context.out, `Drew ${plural(selected.length, 'event')} in ${values.output}.`)
}

async function runCheck(
  files: readonly string[],
  { json = false }: { readonly json?: boolean },
  context: Context,
): Promise<void> {
  const report = checkTrace(await readTraces(files, context))
  if (json) await printJson(context, report)
  else await writeLines(context.out, reportLines(report))
  if (report.findings.length === 0) return
  throw refused(`the traces contradict themselves in ${plural(report.findings.length, 'place')}`)
}

function reportLines({
  events,
  replicas,
  arrows,
  unknownSenders,
  findings,
}: TraceReport): string[] {
  const more = findings.length - FINDINGS_SHOWN
  return [
    `${plural(events, 'event')} of ${plural(replicas.length, 'replica')}, ` +
      `${plural(arrows, 'arrow')}: ${findings.length === 0 ? 'consistent' : 'inconsistent'}`,
    ...(unknownSenders === 0
      ? []
      : [`${plural(unknownSenders, 'packet')} came from where no trace is`]),
    ...findings.slice(0, FINDINGS_SHOWN),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ]
}

function selectionOf(values: Values, events: readonly TraceEvent[]): Selection {
  const first = events.reduce((least, { time }) => Math.min(least, time), Infinity)
  const timeOf = (time: TraceTime | undefined): number | undefined => {
    if (time === undefined) return undefined
    return 'at' in time ? time.at : first + time.seconds * 1_000
  }
  return {
    topics: values.topic ?? [],
    messages: values.message ?? [],
    from: timeOf(values.from),
    until: timeOf(values.until),
  }
}

function at(text: string): TraceTime {
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(text)) return { seconds: Number(text) }
  const time = Date.parse(text)
  if (Number.isFinite(time)) return { at: time }
  throw new InvalidArgumentError(
    `expected a time like 2026-11-21T10:00:00Z, or seconds, not "${text}".`,
  )
}
