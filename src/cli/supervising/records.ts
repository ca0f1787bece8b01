/**
 * What a supervisor remembers of its processes, so that one that was killed itself leaves nothing
 * behind: `processes.json` in its folder. Processes end by themselves when their supervisor is gone;
 * one that was stopped, or hangs, cannot.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { refused } from '../failure.ts'
import { readIfThere, writePrivateFile } from '../private-files.ts'
import { birthOf, isAlive } from '../process-birth.ts'

const processFields = z.object({ pid: z.number().int().positive(), birth: z.string() })
const file = z.object({
  supervisor: processFields,
  processes: z.record(z.string(), processFields),
})

type Known = z.infer<typeof processFields>

const LOOK_EVERY_MS = 50

export class Records {
  readonly #path: string
  readonly #processes = new Map<string, Known>()
  #writing: Promise<void> = Promise.resolve()

  constructor(folder: string) {
    this.#path = join(folder, 'processes.json')
  }

  /**
   * Ends what a supervisor before this one has left behind, in `endMs` at most. Refuses while that
   * runs itself.
   */
  async takeOver(endMs: number, signal: AbortSignal): Promise<void> {
    const found = parse(await readIfThere(this.#path))
    if (found !== undefined && (await isThere(found.supervisor))) {
      throw refused(
        `${this.#path} says that process ${found.supervisor.pid} supervises this machine: end that first`,
      )
    }
    await Promise.all(Object.values(found?.processes ?? {}).map((one) => end(one, endMs, signal)))
    await this.#write()
  }

  async started(id: string, pid: number): Promise<void> {
    this.#processes.set(id, { pid, birth: await birthOf(pid) })
    await this.#write()
  }

  /** One after the other: the last word is the newest. */
  #write(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const supervisor = { pid: process.pid, birth: await birthOf(process.pid) }
      const content = { supervisor, processes: Object.fromEntries(this.#processes) }
      await writePrivateFile(this.#path, `${JSON.stringify(content)}\n`)
    })
    return this.#writing
  }
}

function parse(text: string | undefined): z.infer<typeof file> | undefined {
  try {
    return text === undefined ? undefined : file.safeParse(JSON.parse(text)).data
  } catch {
    // Damaged: data directories have locks of their own, so the worst is that something waits.
    return undefined
  }
}

/** Where the system does not tell births, nobody knows whose a process is. */
async function isThere({ pid, birth }: Known): Promise<boolean> {
  return birth !== '' && isAlive(pid) && (await birthOf(pid)) === birth
}

async function end(one: Known, endMs: number, signal: AbortSignal): Promise<void> {
  if (!(await isThere(one))) return
  const end = performance.now() + endMs
  process.kill(one.pid, 'SIGTERM')
  while ((await isThere(one)) && performance.now() < end) {
    await pause(LOOK_EVERY_MS, undefined, { signal })
  }
  if (await isThere(one)) process.kill(one.pid, 'SIGKILL')
  while (await isThere(one)) await pause(LOOK_EVERY_MS, undefined, { signal })
}
