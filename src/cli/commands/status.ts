/** `parley status`: the replicas of the forum, how far each is, and what is wrong. */
import type { Command } from 'commander'
import type { ClusterState } from '../../client/forum-client.ts'
import { type Context, writeLines } from '../context.ts'
import { addClientOptions, addExamples, type ClientValues } from '../options.ts'
import { printJson, printJsonLine } from '../print-json.ts'
import { styleOf } from '../print-message.ts'
import { statusLines, statusView } from '../print-status.ts'
import { type Session, withOperatorSession } from '../session.ts'

export interface Values extends ClientValues {
  readonly watch?: boolean
}

export function register(program: Command, context: Context): void {
  const command = program
    .command('status')
    .description('show the replicas: who is connected, how far each is, and alarms')
    .option('--watch', 'show it again after each change, until Ctrl-C')
    .action((values: Values) => run(values, context))
  addExamples(addClientOptions(command, context), 'status', 'status --watch', 'status --json')
}

export async function run(values: Values, context: Context): Promise<void> {
  await withOperatorSession(values, context, async (session) => {
    if (values.watch) return watchStatus(session, values, context)
    if (values.json) return printJson(context, statusView(session.state))
    await writeLines(context.out, linesOf(session.state, session, context))
  })
}

/** Clears what the terminal shows and goes to its top left corner. */
const CLEAR = '\u001B[2J\u001B[H'

async function watchStatus(session: Session, values: Values, context: Context): Promise<void> {
  const { signal } = context
  try {
    for await (const state of session.client.watchClusterState({ signal })) {
      if (values.json) await printJsonLine(context, statusView(state))
      else await printState(state, session, context)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

async function printState(state: ClusterState, session: Session, context: Context): Promise<void> {
  if (context.out.isTty) await context.out.write(CLEAR)
  await writeLines(context.out, [...linesOf(state, session, context), ''])
}

function linesOf(state: ClusterState, session: Session, context: Context): string[] {
  return statusLines(statusView(state), styleOf(context, session.short))
}
