/** Opens the terminal program and resolves when the person leaves it. */
import type { AppProps } from './app.ts'
import { openInk } from './open-ink.ts'

export async function openTui(props: AppProps): Promise<void> {
  await openInk(async () => (await import('./app.ts')).App, props)
}
