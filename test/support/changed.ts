/** Objects that are not quite themselves: replicas that fail, queries that lag. */

/** The same object with some members replaced. */
export function changed<T extends object>(one: T, members: Partial<T>): T {
  return new Proxy(one, {
    get(target, name) {
      const value: unknown = Reflect.get(name in members ? members : target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
