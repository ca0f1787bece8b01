/** A server that load goes to, and how it is spoken to. */
export interface Target {
  readonly host: string
  readonly port: number
  /** `/package.Service/Method`. */
  readonly path: string
  readonly metadata: Readonly<Record<string, string>>
  /** gRPC if left out. */
  readonly protocol?: 'grpc' | 'redis'
}

/** Called once for each call, with whether it succeeded. */
export type Answered = (ok: boolean) => void

/** A connection to a target that takes many calls at once. */
export interface Caller extends AsyncDisposable {
  call(message: Uint8Array, answered: Answered): void
}
