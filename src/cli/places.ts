/** Where parley keeps things on this machine. */
import { join, resolve } from 'node:path'
import envPaths from 'env-paths'
import type { Context } from './context.ts'

const NAME = 'parley'

/** The folder of the profile: accounts and session tokens. */
export function configFolder(env: Context['env']): string {
  const base = env.XDG_CONFIG_HOME
  return base ? join(base, NAME) : envPaths(NAME, { suffix: '' }).config
}

/** The data directory of this machine's one replica, when nobody names another. */
export function defaultDataDirectory(env: Context['env']): string {
  const base = env.XDG_DATA_HOME
  return base ? join(base, NAME) : envPaths(NAME, { suffix: '' }).data
}

/** The data directory that a command was given, or the default. */
export function dataDirectoryOf(values: { data?: string }, context: Context): string {
  if (values.data === undefined) return defaultDataDirectory(context.env)
  return resolve(context.cwd, values.data)
}

/** What a hint adds to a command so that it is about the same data directory. */
export function dataFlag({ data }: { data?: string }): string {
  return data === undefined ? '' : ` --data ${data}`
}
