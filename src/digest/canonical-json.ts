/** JSON in one form only, so that equal values are equal bytes: fields sorted, no white space. */

/** `undefined` fields are left out, as everywhere in JSON. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_field, inner: unknown) => sorted(inner))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields)
}
