/**
 * Where the built page is. It is built from the sources beside this server when it is not there:
 * by `npm ci` as a rule, else when the first replica starts.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const BUILDER = fileURLToPath(new URL('./build-page.ts', import.meta.url))
/** Everything that the page is made of. */
const SOURCES = ['src/web', 'src/gen', 'src/codec', 'package.json']
/** Characters of a hash that tells two states of the sources apart. */
const HASH_CHARS = 16

/**
 * The folder of the page that belongs to the sources as they are; it may not be there yet. All at
 * once, because some hundred turns of a loop with other work to do would take longer.
 */
export function pageFolder(): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((source) => filesIn(join(ROOT, source)))) {
    hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path))
  }
  const name = hash.digest('hex').slice(0, HASH_CHARS)
  return join(ROOT, 'node_modules', '.cache', 'parley-page', name)
}

/** The folder of the built page; builds it first, in a process of its own, if it must. */
export async function builtPage(signal: AbortSignal): Promise<string> {
  const folder = pageFolder()
  if (!isThere(folder)) {
    await promisify(execFile)(process.execPath, [BUILDER], { cwd: dirname(BUILDER), signal })
  }
  return folder
}

/** Whether the page was built into `folder`; it appears there all at once. */
export function isThere(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
