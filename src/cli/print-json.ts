/** Output for programs. */
import type { Context } from './context.ts'
import { writeLine } from './context.ts'

/** Prints one JSON document, indented where a person looks at it. */
export function printJson(context: Context, value: unknown): Promise<void> {
  const indent = context.out.isTty ? 2 : undefined
  return writeLine(context.out, JSON.stringify(value, undefined, indent))
}

/** Prints one of many values: a line each. */
export function printJsonLine(context: Context, value: unknown): Promise<void> {
  return writeLine(context.out, JSON.stringify(value))
}
