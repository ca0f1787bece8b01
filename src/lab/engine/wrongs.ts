/**
 * What a replica's process is wrong about without knowing it: a disk that is full or fails to flush,
 * a clock that is off. A library before libc does it (preload.c), so it needs no permission.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPreload } from './preload.ts'

/** `clock`: by so many milliseconds, as the text says. */
export type Wrong = 'full' | 'broken' | 'clock'

export class Wrongs {
  readonly #folder: string
  readonly #library: string | undefined
  readonly #told = new Map<string, Set<Wrong>>()

  /** `folder` is its own. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#library = buildPreload(folder)
  }

  /** Why nothing can be wrong on this machine; undefined if it can. */
  get whyNot(): string | undefined {
    if (this.#library !== undefined) return undefined
    const here = process.platform === 'linux' ? 'no `cc` is found here' : 'this is another system'
    return `it is done by a small library that needs Linux and a C compiler, and ${here}`
  }

  /** The environment in which a replica's process has to run. */
  envOf(name: string): Record<string, string> {
    if (this.#library === undefined) return {}
    mkdirSync(join(this.#folder, name), { recursive: true })
    return { LD_PRELOAD: this.#library, PARLEY_TORTURE: join(this.#folder, name) }
  }

  /** Tells its process that something is wrong; undefined that it is well again. */
  tell(name: string, what: Wrong, text: string | undefined): void {
    const path = join(this.#folder, name, what)
    const told = this.#told.get(name) ?? new Set()
    this.#told.set(name, told)
    if (text === undefined) {
      rmSync(path, { force: true })
      told.delete(what)
    } else {
      writeFileSync(path, text)
      told.add(what)
    }
  }

  /** Whether its process was told so. */
  isTold(name: string, what: Wrong): boolean {
    return this.#told.get(name)?.has(what) === true
  }
}
