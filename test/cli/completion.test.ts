/** What a shell offers on Tab. */
import { expect, test } from 'vitest'
import { runProgram } from '../support/processes.ts'
import { BIN } from '../support/replicas.ts'

function parley(...args: readonly string[]) {
  return runProgram([process.execPath, BIN, ...args])
}

/** What is offered for the last of these words. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const { code, stdout } = await parley('complete', '--', ...words)
  expect(code).toBe(0)
  const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(':'))
  return lines.map((line) => line.split('\t')[0] ?? '')
}

test('commands, options and the choices of an option are offered; the inner command is not', async () => {
  expect(await offered('top')).toEqual(['topic', 'topics'])
  expect(await offered('topic', '')).toEqual(['new', 'rename', 'help'])
  expect(await offered('topics', '--sort', 'a')).toEqual(['active'])
  expect(await offered('import', '--form')).toEqual(['--format'])
  expect(await offered('comp')).toEqual(['completion'])
})

test('the script for bash is one that bash can read; another shell is bad usage', async () => {
  const { code, stdout } = await parley('completion', 'bash')
  expect(code).toBe(0)
  expect((await runProgram(['bash', '-nc', stdout])).code).toBe(0)

  const other = await parley('completion', 'tcsh')
  expect(other.code).toBe(2)
  expect(other.stderr).toContain('Allowed choices are bash, zsh, fish')
})
