/** The format that `export` writes. */
import { parseLine } from './format.ts'
import { openBytes } from './read-bytes.ts'
import { splitLines } from './read-lines.ts'
import type { ImportSource, SourceOptions } from './source.ts'

export async function fromParley({ path, context }: SourceOptions): Promise<ImportSource> {
  const { bytes, progress } = await openBytes(path, context)
  return { lines: parsed(splitLines(bytes)), progress, dropped: () => [] }
}

async function* parsed(lines: AsyncIterable<string>) {
  for await (const line of lines) yield parseLine(line)
}
