/** A real terminal: a window of tmux, what it shows, and keys. */
import { execFileSync, spawnSync } from 'node:child_process'

export const hasTmux = spawnSync('tmux', ['-V']).status === 0

export interface TerminalOptions {
  /** A file that is not there yet. */
  readonly socket: string
  readonly columns: number
  readonly rows: number
  readonly env?: Readonly<Record<string, string>>
}

export class Terminal implements Disposable {
  readonly #socket: string

  /** Runs a command of the shell in it; it stays when that has ended. */
  constructor(command: string, { socket, columns, rows, env = {} }: TerminalOptions) {
    this.#socket = socket
    // Where tests run by themselves ink draws nothing but the end.
    const named = Object.entries({ ...env, CI: 'false' })
    const set = named.flatMap(([name, value]) => ['-e', `${name}=${value}`])
    const size = ['-x', String(columns), '-y', String(rows)]
    this.#tmux(
      '-f',
      '/dev/null',
      'new-session',
      '-d',
      ...size,
      ...set,
      'sh',
      '-c',
      `${command}; cat`,
    )
  }

  /** With the codes of colours, if they are wanted. */
  screen({ colours = false }: { readonly colours?: boolean } = {}): string {
    return this.#tmux('capture-pane', '-p', ...(colours ? ['-e'] : []))
  }

  press(...keys: readonly string[]): void {
    this.#tmux('send-keys', ...keys)
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', String(columns), '-y', String(rows))
  }

  [Symbol.dispose](): void {
    spawnSync('tmux', ['-S', this.#socket, 'kill-server'])
  }

  #tmux(...words: readonly string[]): string {
    return execFileSync('tmux', ['-S', this.#socket, ...words], { encoding: 'utf8' })
  }
}
