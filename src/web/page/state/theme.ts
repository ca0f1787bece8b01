/** Light or dark: as the system says, unless somebody chose. */
import { effect } from '@preact/signals'
import { stored } from './stored.ts'

export type Theme = 'system' | 'light' | 'dark'

export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

export const theme = stored<Theme>('parley.theme', parseTheme, 'system')

export function nextTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'system'
}

export function followTheme(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value
  })
}

function parseTheme(kept: unknown): Theme | undefined {
  return THEMES.find((one) => one === kept)
}
