/** The users of an import: each is made once, by whichever line needs it first. */
import type { ForumClient } from '../../client/forum-client.ts'
import { ForumError } from '../../core/error.ts'
import { importRequestId } from './request-id.ts'

/** What a line became, undefined if it was skipped. */
export type Made<T> = T | undefined | Promise<T | undefined>

export type UserKind = 'users' | 'voters'

/** What is put behind a name that is taken, and the kind of request that asks for it. */
const OTHER_NAMES = [
  ['', ''],
  [' (imported)', '-imported'],
  ...Array.from({ length: 8 }, (_, index) => [
    ` (imported ${index + 2})`,
    `-imported-${index + 2}`,
  ]),
]

export interface UserOptions {
  readonly as?: UserKind
  /** Of whom this is not known they are there since now. */
  readonly createdAtMs?: number
}

export interface ImportedUsersOptions {
  readonly client: ForumClient
  /** A secret of the person who imports, the same each time the file is imported. */
  readonly userKey: string
  readonly send: <T>(request: () => Promise<T>) => Promise<T>
  /** One was made. */
  readonly made: (as: UserKind) => void
}

export class ImportedUsers {
  readonly #options: ImportedUsersOptions
  readonly #users = new Map<string, Made<ForumClient>>()

  constructor(options: ImportedUsersOptions) {
    this.#options = options
  }

  /** Who wrote a line, or likes what it says. */
  async author(name: string, as: UserKind = 'users'): Promise<ForumClient> {
    const client = await this.user(name, { as })
    if (client !== undefined) return client
    throw new ForumError('failed-precondition', `its author "${name}" was refused`)
  }

  /** The same; undefined if the user was refused. `createdAtMs`: when it was made elsewhere. */
  user(name: string, { as = 'users', createdAtMs = 0 }: UserOptions = {}): Made<ForumClient> {
    const known = this.#users.get(name)
    if (known !== undefined || this.#users.has(name)) return known
    const made = this.#createUser(name, createdAtMs).then((client) => {
      this.#users.set(name, client)
      this.#options.made(as)
      return client
    })
    this.#users.set(name, made)
    return made
  }

  async #createUser(name: string, createdAtMs: number): Promise<ForumClient> {
    const { user, secret } = await this.#createUnder(name, { createdAtMs, taken: 0 })
    return this.#options.client.as({ userId: user?.id ?? '', secret })
  }

  /** Under another name if somebody here has that one: the same one, each time this is run. */
  async #createUnder(
    name: string,
    { createdAtMs, taken }: { readonly createdAtMs: number; readonly taken: number },
  ): ReturnType<ForumClient['createUser']> {
    const [suffix = '', kind = ''] = OTHER_NAMES[taken] ?? []
    const requestId = importRequestId(`user${kind}`, this.#options.userKey, name)
    try {
      return await this.#options.send(() =>
        this.#options.client.createUser({ requestId, name: name + suffix, createdAtMs }),
      )
    } catch (reason) {
      const isTaken = reason instanceof ForumError && reason.code === 'already-exists'
      if (!isTaken || taken + 1 >= OTHER_NAMES.length) throw reason
      return this.#createUnder(name, { createdAtMs, taken: taken + 1 })
    }
  }
}
