/** No replica answered: neither yes nor no. A write may have taken effect or not. */
import { ForumError } from '../core/error.ts'

export class UnreachableError extends ForumError {
  readonly addresses: readonly string[]

  constructor(addresses: readonly string[], message: string, options?: ErrorOptions) {
    super('unavailable', message, options)
    this.addresses = addresses
  }
}
