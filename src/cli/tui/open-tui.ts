/** Opens the terminal program and resolves when the person leaves it. */
import type { AppProps } from './app.ts'

export async function openTui(props: AppProps): Promise<void> {
  // React reads it when it is loaded: its checks for developers take longer than its work.
  process.env.NODE_ENV ??= 'production'
  const [{ render }, { createElement }, { App }] = await Promise.all([
    import('ink'),
    import('react'),
    import('./app.ts'),
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
