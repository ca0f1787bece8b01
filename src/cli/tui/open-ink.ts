/** Puts a program of ink into the whole terminal, until somebody leaves it. */
import type { ComponentType } from 'react'

/** Resolves when it is left or aborted. What it consists of is loaded only now. */
export async function openInk<Props extends { readonly signal: AbortSignal }>(
  load: () => Promise<ComponentType<Props>>,
  props: Props,
): Promise<void> {
  // React reads it when it is loaded: its checks for developers take longer than its work.
  process.env.NODE_ENV ??= 'production'
  const [{ render }, { createElement }, App] = await Promise.all([
    import('ink'),
    import('react'),
    load(),
  ])
  const app = render(createElement(App, props), { alternateScreen: true })
  const end = () => app.unmount()
  props.signal.addEventListener('abort', end, { once: true })
  try {
    await app.waitUntilExit()
  } finally {
    props.signal.removeEventListener('abort', end)
  }
}
