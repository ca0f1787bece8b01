/** A signal whose value outlives the page: kept in the browser's storage as JSON. */
import { effect, type Signal, signal } from '@preact/signals'

/** `parse` answers undefined for what is not there, or not what it should be. */
export function stored<Value>(
  key: string,
  parse: (kept: unknown) => Value | undefined,
  otherwise: Value,
): Signal<Value> {
  const value = signal(parse(read(key)) ?? otherwise)
  let isFirst = true
  effect(() => {
    const text = JSON.stringify(value.value)
    if (!isFirst) keep(key, text)
    isFirst = false
  })
  return value
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    // What is damaged, or not to be had at all, is as if it had never been kept.
    return null
  }
}

function keep(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // A browser without room or storage: everything works until the page is closed.
  }
}

/** The fields of a kept object, if it is one. */
export function fieldsOf(kept: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined
  return kept as Record<string, unknown>
}
