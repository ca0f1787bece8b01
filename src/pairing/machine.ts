/** What the two ends of pairing have in common: datagrams and time in, datagrams and events out. */

/** Where a datagram goes to, or came from. */
export interface Address {
  /** IPv4, in numbers. */
  readonly host: string
  readonly port: number
}

export interface Outgoing {
  readonly to: Address
  readonly bytes: Uint8Array
}

/** Work for the shell. */
export interface Taken<Event> {
  readonly send: readonly Outgoing[]
  readonly events: readonly Event[]
}

/**
 * One end of pairing. It reads no clock and draws no random numbers; times are monotonic
 * milliseconds, and never go back.
 */
export interface Machine<Event> {
  /** A datagram came, whatever is in it. */
  receive(from: Address, bytes: Uint8Array, now: number): void
  tick(now: number): void
  /** To be asked for after each of the above. */
  take(): Taken<Event>
  /** When it wants to be told the time next. */
  readonly wakeAt: number
  /** Its part is done: the port can be closed. */
  readonly isOver: boolean
}

export function addressKey({ host, port }: Address): string {
  return `${host}:${port}`
}
