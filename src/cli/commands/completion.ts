/** `parley completion <shell>`: completes commands, options and their choices on Tab. */
import { Argument, type Command } from 'commander'
import { type Context, writeLine } from '../context.ts'
import { addExamples } from '../options.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

const COMMAND = 'completion'
/** What the printed script runs, as `parley complete -- <words>`. */
const COMPLETE = 'complete'

const NEEDS = `
bash needs its package bash-completion. Where only npx knows parley: alias parley='npx parley'`

export function register(program: Command, context: Context): void {
  const command = program
    .command(COMMAND)
    .description('print a script with which a shell completes the commands of parley')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { default: tab } = await import('@bomb.sh/tab')
      // It asks the command that is called so; where only npx knows it, an alias makes it known.
      const script = printedBy(() => tab.setup('parley', 'parley', shell))
      // A shell that reads it twice must not stumble over names that cannot be given again.
      await writeLine(context.out, script.replaceAll(/^readonly (?=\w+=)/gm, ''))
    })
  addExamples(command, 'completion bash >> ~/.bashrc', 'completion fish | source')
  command.addHelpText('after', NEEDS)
}

/** What a library prints that knows no other way. */
function printedBy(work: () => void): string {
  const { log } = console
  const lines: string[] = []
  console.log = (...parts: unknown[]) => void lines.push(parts.join(' '))
  try {
    work()
  } finally {
    console.log = log
  }
  return lines.join('\n')
}

/** Whether a shell asks what may come next. */
export function isCompleting(args: readonly string[]): boolean {
  return args[0] === COMPLETE && args[1] === '--'
}

/** Adds the command that answers it, from all others that the program has by now; instead of `register`. */
export async function registerComplete(program: Command): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander')
  tab(program, { completionCommandName: COMMAND })
}
