/** Why a call failed: a gRPC status with the sentence of the replica. */

/** Those that make a difference here. */
export const Code = {
  ok: 0,
  unknown: 2,
  deadline: 4,
  notFound: 5,
  overloaded: 8,
  unavailable: 14,
  unauthenticated: 16,
} as const

export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: number

  constructor(code: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const TRANSIENT: readonly number[] = [Code.deadline, Code.overloaded, Code.unavailable]

/** Whether the same call may succeed later. */
export function isTransient(error: unknown): boolean {
  return error instanceof RpcError && TRANSIENT.includes(error.code)
}

/** A sentence for people. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
