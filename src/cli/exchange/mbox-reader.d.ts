/** The types that the library does not bring. */
declare module 'mbox-reader' {
  import type { Readable } from 'node:stream'

  /** One mail of an mbox, as it came: headers and body. */
  export interface MboxMail {
    readonly content: Buffer
  }

  export function mboxReader(
    stream: Readable,
    options?: { readonly gz?: boolean },
  ): AsyncGenerator<MboxMail>
}
