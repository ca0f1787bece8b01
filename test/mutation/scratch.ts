/** A copy of the tree in which faults are planted; the working tree is never touched. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../support/oxlint.ts'
import { type Mutation, mutated } from './mutation.ts'

const COPIED = ['src', 'test', 'proto', 'package.json', 'tsconfig.json', 'vitest.config.ts']
/** Whoever takes longer does not end. */
const PATIENCE_MS = 300_000

export interface Ran {
  readonly status: number | null
  readonly output: string
  /** It did not end by itself. */
  readonly hung: boolean
}

export class Scratch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'parley-mutation-'))

  constructor() {
    for (const name of COPIED) {
      cpSync(join(ROOT, name), join(this.#folder, name), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'))
  }

  /** Plants a fault, until the answer is disposed of. */
  plant(mutation: Mutation): Disposable {
    const path = join(this.#folder, 'src', mutation.file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, mutated(text, mutation))
    return { [Symbol.dispose]: () => writeFileSync(path, text) }
  }

  /**
   * Those that the compiler refuses, with what it says. One look at all of them: each is put beside
   * the file that it changes. That something is unused is no error of a fault.
   */
  typeErrors(mutations: readonly Mutation[]): ReadonlyMap<string, string> {
    const beside = mutations.map(({ file }, index) => file.replace(/\.ts$/, `.fault-${index}.ts`))
    const paths = beside.map((file) => join(this.#folder, 'src', file))
    for (const [index, mutation] of mutations.entries()) {
      const text = readFileSync(join(this.#folder, 'src', mutation.file), 'utf8')
      writeFileSync(paths[index] ?? '', mutated(text, mutation))
    }
    const lax = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false']
    const { output } = this.node('node_modules/typescript/bin/tsc', '-p', '.', ...lax)
    for (const path of paths) rmSync(path)
    const lines = output.split('\n')
    return new Map(
      mutations.flatMap(({ name }, index) => {
        const line = lines.find((each) => each.startsWith(`src/${beside[index]}(`))
        return line === undefined ? [] : [[name, line]]
      }),
    )
  }

  node(...args: readonly string[]): Ran {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
      cwd: this.#folder,
      encoding: 'utf8',
      timeout: PATIENCE_MS,
      maxBuffer: 64 * 1024 * 1024,
      // A run of vitest inside of another one is not part of that.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' },
    })
    return { status, output: `${stdout}${stderr}`, hung: error !== undefined }
  }

  read(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8')
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true })
  }
}
