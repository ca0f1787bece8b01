/** Types of the generated service tables, and the codec each method carries. */

/** Turns messages of one type into bytes and back. `In` is what may be sent, `Out` what is got. */
export interface Codec<In, Out> {
  encode(message: In): Uint8Array
  decode(bytes: Uint8Array): Out
}

interface GeneratedType<In, Out> {
  encode(message: In): { finish(): Uint8Array }
  decode(bytes: Uint8Array): Out
}

/** The codec of a generated message type. */
export function codec<In, Out>(type: GeneratedType<In, Out>): Codec<In, Out> {
  return {
    encode: (message) => type.encode(message).finish(),
    decode: (bytes) => type.decode(bytes),
  }
}

/** One method of a service. */
export interface Method<ReqIn, ReqOut, ResIn, ResOut> {
  readonly path: string
  readonly requestStream: boolean
  readonly responseStream: boolean
  readonly request: Codec<ReqIn, ReqOut>
  readonly response: Codec<ResIn, ResOut>
}

/** What one side hands in to be sent. */
export type Sent<C> = C extends Codec<infer In, infer _Out> ? In : never
/** What the other side gets. */
export type Got<C> = C extends Codec<infer _In, infer Out> ? Out : never

/** Any method, of whatever messages. */
export type AnyMethod = Method<never, unknown, never, unknown>

/** A generated table of methods. */
export type Service = Readonly<Record<string, AnyMethod>>
