/** Shows the lab in the whole terminal until somebody leaves it, or its time is over. */
import type { Lab } from '../../lab/lab.ts'
import { openInk } from '../tui/open-ink.ts'
import type { LabStyle } from './layout.ts'

export interface ScreenOptions {
  readonly lab: Lab
  readonly style: LabStyle
  /** Ends it as `judge`. */
  readonly over: Promise<unknown>
  readonly signal: AbortSignal
}

export async function openLabScreen(options: ScreenOptions): Promise<'quit' | 'judge'> {
  const { lab, style, over, signal } = options
  const closing = new AbortController()
  let how: 'quit' | 'judge' = 'quit'
  void over.then(() => {
    how = 'judge'
    closing.abort()
  })
  const left = (chosen: 'quit' | 'judge') => {
    how = chosen
  }
  await openInk(async () => (await import('./app.ts')).LabApp, {
    lab,
    style,
    left,
    signal: AbortSignal.any([signal, closing.signal]),
  })
  return how
}
