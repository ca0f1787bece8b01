/** What a command is about: a message, or with `--topic` a topic's own text. */
export interface TargetValues {
  readonly id: string
  /** The id is a topic's. */
  readonly topic?: boolean
}

/** The request field that names it. */
export function targetOf(values: TargetValues): { topicId: string } | { messageId: string } {
  return values.topic ? { topicId: values.id } : { messageId: values.id }
}

/** What to call it. */
export function targetName(values: TargetValues): string {
  return values.topic ? `topic ${values.id}` : `message ${values.id}`
}
