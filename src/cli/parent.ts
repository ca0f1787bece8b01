/** What a served replica tells the process that started it, if that is `parley start`. */
export type ChildReport =
  | {
      readonly kind: 'ready'
      readonly id: string
      readonly api: string
      readonly http: string
      readonly addresses: readonly string[]
    }
  /** How many peers it has links to. */
  | { readonly kind: 'connected'; readonly peers: number }

export function isChildReport(message: unknown): message is ChildReport {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false
  return message.kind === 'ready' || message.kind === 'connected'
}
