/** Decoded messages as plain types: no field is optional that the decoder always fills. */

type Scalar = string | number | boolean | Uint8Array

/**
 * A message as it comes out of the decoder: scalars have their defaults, lists may be empty, and
 * only messages in messages may be absent (null). Not for messages with scalars in a oneof.
 */
export type Decoded<Message> = {
  readonly [Field in keyof Message as Field extends '$unknowns' ? never : Field]-?: DecodedField<
    NonNullable<Message[Field]>
  >
}

type DecodedField<Value> = Value extends Scalar
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DecodedItem<Item>[]
    : Decoded<Value> | null

type DecodedItem<Item> = Item extends Scalar ? Item : Decoded<Item>

/** A decoded message as a plain object with every field, for printing: the decoder keeps defaults
 * on prototypes, where neither JSON nor a spread would find them. */
export function toPlain(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || message instanceof Uint8Array)
    return message
  if (Array.isArray(message)) return message.map(toPlain)
  const plain: Record<string, unknown> = {}
  for (const field in message) {
    const value: unknown = Reflect.get(message, field)
    if (typeof value !== 'function') plain[field] = toPlain(value)
  }
  return plain
}
