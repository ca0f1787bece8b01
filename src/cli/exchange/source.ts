/** What an import reads: lines of the format of format.ts, wherever they come from. */
import type { Context } from '../context.ts'
import type { Dropped } from './dropped.ts'
import type { ParsedLine } from './format.ts'

export interface ImportSource {
  readonly lines: AsyncIterable<ParsedLine>
  /** How much of it was read, from 0 to 1; undefined while that is not known. */
  progress(): number | undefined
  /** What there was and is not brought in, by now. */
  dropped(): readonly Dropped[]
}

export interface SourceOptions {
  readonly path: string
  /** Further files, where a format has more than one. */
  readonly more?: readonly string[]
  /** Stands in front of ids: two sites may both have a message 1. */
  readonly name: string
  readonly context: Context
}

export const FORMATS = ['parley', 'stackexchange', 'discourse', 'mbox', 'steam'] as const

export type Format = (typeof FORMATS)[number]

/** Opens what is at `path`; the libraries of a format are loaded only where it is wanted. */
export async function openSource(format: Format, options: SourceOptions): Promise<ImportSource> {
  switch (format) {
    case 'parley': {
      const { fromParley } = await import('./from-parley.ts')
      return await fromParley(options)
    }
    case 'stackexchange': {
      const { fromStackExchange } = await import('./from-stackexchange.ts')
      return await fromStackExchange(options)
    }
    case 'discourse': {
      const { fromDiscourse } = await import('./from-discourse.ts')
      return await fromDiscourse(options)
    }
    case 'mbox': {
      const { fromMbox } = await import('./from-mbox.ts')
      return await fromMbox(options)
    }
    case 'steam': {
      const { fromSteam } = await import('./from-steam.ts')
      return await fromSteam(options)
    }
    default:
      return format satisfies never
  }
}
