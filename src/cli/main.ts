/** The command `parley`: its subcommands, and how it ends. */
import { Command, CommanderError } from 'commander'
import { register as registerBalancer } from './commands/balancer.ts'
import {
  isCompleting,
  register as registerCompletion,
  registerComplete,
} from './commands/completion.ts'
import { register as registerDelete } from './commands/delete.ts'
import { register as registerDigest } from './commands/digest.ts'
import { register as registerEdit } from './commands/edit.ts'
import { register as registerExport } from './commands/export.ts'
import { register as registerHistory } from './commands/history.ts'
import { register as registerImport } from './commands/import.ts'
import { register as registerInit } from './commands/init.ts'
import { register as registerInvite } from './commands/invite.ts'
import { register as registerJoin } from './commands/join.ts'
import { register as registerLab } from './commands/lab.ts'
import { register as registerLeave } from './commands/leave.ts'
import { register as registerLike } from './commands/like.ts'
import { register as registerMod } from './commands/mod.ts'
import { register as registerModLog } from './commands/mod-log.ts'
import { register as registerPost } from './commands/post.ts'
import { register as registerRead } from './commands/read.ts'
import { register as registerReport } from './commands/report.ts'
import { register as registerSearch } from './commands/search.ts'
import { register as registerServe } from './commands/serve.ts'
import { register as registerStart } from './commands/start.ts'
import { register as registerSupervise } from './commands/supervise.ts'
import { register as registerStatus } from './commands/status.ts'
import { register as registerTopicNew } from './commands/topic-new.ts'
import { register as registerTopicRename } from './commands/topic-rename.ts'
import { register as registerTopics } from './commands/topics.ts'
import { register as registerTrace } from './commands/trace.ts'
import { register as registerTui } from './commands/tui.ts'
import { register as registerUnread } from './commands/unread.ts'
import { register as registerUserNew } from './commands/user-new.ts'
import { register as registerVerify } from './commands/verify.ts'
import { register as registerWatch } from './commands/watch.ts'
import { register as registerWhoami } from './commands/whoami.ts'
import { type Context, writeLine } from './context.ts'
import { CommandFailure, EXIT, type ExitCode, reportFailure } from './failure.ts'
import { VERSION } from './version.ts'

const TALK_COMMANDS = [
  registerTopics,
  registerRead,
  registerPost,
  registerLike,
  registerEdit,
  registerDelete,
  registerHistory,
  registerSearch,
  registerDigest,
  registerUnread,
  registerWatch,
  registerTui,
  registerReport,
]

/** Runs one command line (without the program's name) and answers the exit code. */
export async function main(args: readonly string[], context: Context): Promise<ExitCode> {
  const printed: Promise<void>[] = []
  const program = buildProgram(context, printed)
  try {
    if (isCompleting(args)) await registerComplete(program)
    else registerCompletion(program, context)
    await program.parseAsync(args, { from: 'user' })
    await Promise.all(printed)
    return EXIT.ok
  } catch (error) {
    await Promise.all(printed)
    return await endOf(error, context)
  }
}

async function endOf(error: unknown, context: Context): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    // Its message was printed already. Asked-for help is no failure; no command at all is.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  }
  if (context.signal.aborted) return await endOfInterrupted(error, context)
  const { exitCode, sentence } = reportFailure(error)
  await writeLine(context.err, `parley: ${sentence}`)
  return exitCode
}

/** What else failed because the person ended the command is of no interest. */
async function endOfInterrupted(error: unknown, context: Context): Promise<ExitCode> {
  if (error instanceof CommandFailure) await writeLine(context.err, `parley: ${error.message}`)
  return EXIT.interrupted
}

function buildProgram(context: Context, printed: Promise<void>[]): Command {
  const program = new Command('parley')
    .description('A discussion forum that runs on its users’ own machines.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for what this command takes)')
    .configureOutput({
      writeOut: (text) => printed.push(context.out.write(text)),
      writeErr: (text) => printed.push(context.err.write(text)),
      outputError: (text, write) => write(text.replace(/^error: /, 'parley: ')),
      getOutHelpWidth: () => context.out.columns,
      getErrHelpWidth: () => context.err.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  registerReplicaCommands(program, context)
  registerTalkCommands(program, context)
  registerCareCommands(program, context)
  return program
}

/** Running a replica. */
function registerReplicaCommands(program: Command, context: Context): void {
  program.commandsGroup('Replicas:')
  for (const register of [registerStart, registerInit, registerInvite, registerJoin]) {
    register(program, context)
  }
  registerServe(program, context)
  registerBalancer(program, context)
  registerSupervise(program, context)
  registerLeave(program, context)
}

/** Taking part. */
function registerTalkCommands(program: Command, context: Context): void {
  program.commandsGroup('Taking part:')
  registerUserNew(program.command('user').description('accounts'), context)
  registerWhoami(program, context)
  const topic = program.command('topic').description('open and rename topics')
  registerTopicNew(topic, context)
  registerTopicRename(topic, context)
  for (const register of TALK_COMMANDS) {
    register(program, context)
  }
}

/** Looking after the forum. */
function registerCareCommands(program: Command, context: Context): void {
  program.commandsGroup('Looking after it:')
  for (const register of [registerStatus, registerVerify, registerImport, registerExport]) {
    register(program, context)
  }
  registerTrace(program, context)
  registerLab(program, context)
  const mod = program.command('mod').description('moderate: appoint, hide, lock, pin, move, ban')
  registerMod(mod, context)
  registerModLog(mod, context)
}
