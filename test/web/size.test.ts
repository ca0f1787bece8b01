import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtPage } from '../../src/web/server/built-page.ts'

/** What a person on a slow line waits for, bytes. */
const PAGE_BYTES_MAX = 120_000

test('the page loads under 120 KB compressed, and what it loads later is not part of it', async ({
  signal,
}) => {
  const folder = await builtPage(signal)
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = Array.from(html.matchAll(/(?:src|href)="\/([^"]+)"/g), ([, path]) => path ?? '')
  const first = ['index.html', ...named].filter((path) => existsSync(join(folder, path)))
  const bytes = first.map((path) => gzipSync(readFileSync(join(folder, path))).length)

  expect(first.some((path) => path.endsWith('.js'))).toBe(true)
  expect(first.some((path) => path.endsWith('.css'))).toBe(true)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(PAGE_BYTES_MAX)
  expect(readdirSync(join(folder, 'assets')).length).toBeGreaterThan(first.length)
})
