/** Whether somebody can see the page: hidden ones hold no stream of the browser's six. */
import { signal } from '@preact/signals'

export const isVisible = signal(document.visibilityState === 'visible')

export function followVisibility(): void {
  document.addEventListener('visibilitychange', () => {
    isVisible.value = document.visibilityState === 'visible'
  })
}
