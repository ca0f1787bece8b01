/** What a person types, line by line. */
import type { Context } from '../context.ts'
import { untilAborted } from '../until-aborted.ts'

/** Characters of one line: nobody types a longer answer. */
const LINE_CHARS_MAX = 1_000

/** Lines of standard input without white space around them, empty ones too, until it is aborted. */
export async function* typedLines({ stdin, signal }: Context): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of untilAborted(stdin, signal)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = (lines.pop() ?? '').slice(0, LINE_CHARS_MAX)
    for (const line of lines) yield line.trim()
  }
  if (rest.trim() !== '') yield rest.trim()
}

/** Whether the next line says yes. No line at all does not. */
export async function saysYes(context: Context): Promise<boolean> {
  for await (const line of typedLines(context)) return /^y(?:es)?$/i.test(line)
  return false
}
