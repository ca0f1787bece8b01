/** `parley completion <shell>`: completes commands, options and their choices on Tab. */
import { Argument, type Command } from 'commander'
import { addExamples } from '../options.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

const COMMAND = 'completion'
/** What the printed script runs, as `parley complete -- <words>`. */
const COMPLETE = 'complete'

const NEEDS = `
bash needs its package bash-completion. Where only npx knows parley: alias parley='npx parley'`

export function register(program: Command): void {
  const command = program
    .command(COMMAND)
    .description('print a script with which a shell completes the commands of parley')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { default: tab } = await import('@bomb.sh/tab')
      // It asks the command that is called so; where only npx knows it, an alias makes it known.
      tab.setup('parley', 'parley', shell)
    })
  addExamples(command, 'completion bash >> ~/.bashrc', 'completion fish | source')
  command.addHelpText('after', NEEDS)
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
