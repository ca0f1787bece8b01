/** A real browser, without a window; and an account in it. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is installed; undefined if none is. */
export const CHROMIUM = PLACES.find(existsSync)

/** What a test that is skipped for want of a browser says. */
export const NO_CHROMIUM = 'no chromium here (apt-get install chromium)'

export async function openBrowser(): Promise<Browser & AsyncDisposable> {
  if (CHROMIUM === undefined) throw new Error(NO_CHROMIUM)
  return await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'], timeout: 0 })
}

export interface OpenedPage {
  readonly page: Page
  /** What the page's console said against it, and every request that left for elsewhere. */
  readonly complaints: string[]
}

/** Opens a page of a replica in a browser profile of its own. */
export async function openPage(
  browser: Browser,
  http: string,
  { path = '/', width = 1_200, height = 900, dark = false } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  // How long anything may take is the test runner's business.
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A replica that is killed by a test is a failed request, and no fault of the page.
    const isFault = message.type() === 'error' && !message.text().includes('ERR_')
    if (isFault) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(http)) complaints.push(`request to ${request.url()}`)
  })
  await page.goto(http + path)
  return { page, complaints }
}

/** Makes an account as a person would. */
export async function join(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByLabel('Choose a name').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Join' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name }).count()).toBe(1)
}

/** Who is using the page, with the secret; and all of it as the page keeps it. */
export async function accountOf(page: Page): Promise<{ id: string; secret: string; kept: string }> {
  const kept = await page.evaluate<string>(`localStorage.getItem('parley.account')`)
  return { ...(JSON.parse(kept) as { id: string; secret: string }), kept }
}

/** Makes the page's user the one of that account, as a page keeps it. */
export async function become(page: Page, kept: string): Promise<void> {
  await page.evaluate(`localStorage.setItem('parley.account', ${JSON.stringify(kept)})`)
  await page.reload()
}

/** Begins a topic and resolves once its page is open. */
export async function beginTopic(page: Page, title: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New topic' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Begin the topic' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Answers the topic that is open. */
export async function answer(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Answer the topic' }).click()
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
}

/** Messages of the open topic with this text that the replica has taken. */
export function messageWith(page: Page, text: string) {
  return page.locator('article.message:not(.outgoing)').filter({ hasText: text })
}

/** What axe has against the page, by rule, with the elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'))
  return await page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    const { violations: found } = await axe.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  })
}
