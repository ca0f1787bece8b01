/** Labels as they are typed: separated by commas. */
export function labelsIn(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '')
}
