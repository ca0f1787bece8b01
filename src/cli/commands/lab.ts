/** `parley lab`: a forum of real processes on this machine, to be broken. */
import type { Command } from 'commander'
import type { Mode } from '../../replica/replica.ts'
import { addModeOption } from '../chain-settings.ts'
import type { Context } from '../context.ts'
import { badUsage } from '../failure.ts'
import { addExamples, parseCount } from '../options.ts'

export interface Values {
  readonly mode?: Mode
  readonly replicas?: number
  readonly clients: number
  readonly seed?: number
  readonly data?: string
  readonly record?: string
  readonly script?: string
  readonly headless?: boolean
  readonly chance?: boolean
  readonly seconds?: number
}

const CLIENTS_DEFAULT = 4

export function register(program: Command, context: Context): void {
  const command = program
    .command('lab')
    .description('break a forum of real replicas on this machine, and see what happens')
    .option('--replicas <n>', 'how many replicas (default: 5)', parseCount)
    .option('--clients <n>', 'how many clients write and read', parseCount, CLIENTS_DEFAULT)
    .option('--seed <n>', 'of what clients do, and of chance', parseCount)
    .option('--data <dir>', 'keep data directories and logs there; it must be empty')
    .option('--record <file>', 'write down what is done, as a script')
    .option('--script <file>', 'do what was recorded, at the same times')
    .option('--chance', 'let chance kill and pause replicas, from the start')
    .option('--seconds <n>', 'end after so many seconds; the checkers are asked', parseCount)
    .option('--headless', 'no screen; the checkers are asked at the end, for the exit code')
    .action((values: Values) => run(values, context))
  addModeOption(command, 'crdt, or chain (default: crdt, or what the script was recorded in)')
  addExamples(
    command,
    'lab --mode chain',
    'lab --record story.jsonl',
    'lab --script story.jsonl --headless',
    'lab --headless --chance --seconds 60',
  )
  command.addHelpText('after', SCRIPT_HELP)
}

const SCRIPT_HELP = `
A script has a line of JSON for each thing that is done, at milliseconds from the moment when all is well:
  {"at": 1500, "do": "kill", "replica": "r2"}
  {"at": 4000, "do": "cut", "replica": "r1", "from": ["r3"], "oneWay": true}
To a replica: kill, start, pause, go-on, cut, heal, slow ("ms"), fast, fill, free, wipe, remove.
Else: add, load ("on"), verify.`

export async function run(values: Values, context: Context): Promise<void> {
  const { headless = false, script, seconds } = values
  if (!headless && !context.out.isTty) {
    throw badUsage('standard output is no terminal: add --headless')
  }
  if (headless && script === undefined && seconds === undefined) {
    throw badUsage('--headless ends by itself: add --script or --seconds')
  }
  const { runLab } = await import('../lab/run-lab.ts')
  await runLab(values, context)
}
