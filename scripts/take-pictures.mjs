/**
 * Takes the pictures of the README: three replicas, people who talk at them, and two pages of it in
 * a browser. `node scripts/take-pictures.mjs` writes src/web/pictures/.
 */
import { mkdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { newForum } from '../src/cli/data-directory.ts'
import { TestForum } from '../test/support/replicas.ts'

const OUT = fileURLToPath(new URL('../src/web/pictures/', import.meta.url))
const BROWSER = '/usr/bin/chromium'
const VIEW = { width: 1120, height: 720 }

const TALK = [
  { by: 'grace', text: 'Tea. @ada knows why, and the log has it, too.' },
  { by: 'linus', text: 'Coffee, as long as nobody **merges** the two.', answers: 'Tea.' },
  {
    by: 'ada',
    text: 'Both have their hour:\n\n```ts\nconst cup = hour < 12 ? coffee : tea\n```',
    answers: 'Coffee,',
  },
  { by: 'grace', text: 'And who was offline that week has a say all the same.' },
]
const OTHERS = [
  [
    'linus',
    'What happens when two replicas write at once?',
    'Both writes stay. But in which order?',
  ],
  ['grace', 'Reading list on replicated data types', 'One message for each paper, please.'],
  ['ada', 'Meeting on Thursday', 'Who brings the laptop that was off the network all summer?'],
]

mkdirSync(OUT, { recursive: true })
const folder = await mkdtemp(path(tmpdir(), 'parley-pictures-'))
await using forum = new TestForum(folder, newForum('Book club', Date.now()))
for (const name of ['attic', 'kitchen', 'train']) {
  const peers = [...forum.replicas]
  await (await forum.add(name)).start({ peers })
}
await using browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
const pages = new Map()
for (const [index, name] of ['ada', 'grace', 'linus'].entries()) {
  pages.set(name, await join(forum.replicas[index].http(), name))
}
for (const [name, title, text] of OTHERS) await begin(pages.get(name), title, text)
const ada = pages.get('ada')
await begin(ada, 'Tea or coffee?', 'We decide on **Thursday**. Until then: arguments, not habits.')
for (const message of TALK) await say(message)
await like('grace', 'Both have their hour')
await like('linus', 'Both have their hour')
await ada.getByText('const cup').waitFor()
await ada.locator('article').getByText('on all 3 replicas').waitFor()
await ada.evaluate(() => window.scrollTo(0, 0))
await picture(ada, 'topic')

await ada.getByRole('link', { name: /replicas/ }).click()
for (const round of [1, 2, 3]) {
  await say({ by: 'grace', text: `One more argument, the ${round}. of many.` })
}
// The train is in a tunnel now, and what is written meanwhile waits for it.
await forum.replicas[2].kill()
await ada.getByText('unreachable').first().waitFor()
for (const round of [4, 5, 6, 7]) {
  await say({ by: 'grace', text: `One more argument, the ${round}. of many.` })
}
await ada.getByText('lacks 4 entries of ours').waitFor()
await ada.setViewportSize({ width: VIEW.width, height: 980 })
await picture(ada, 'network')

/** A page of somebody who has just joined. */
async function join(http, name) {
  const context = await browser.newContext({ viewport: VIEW, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(http)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByLabel('Choose a name').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Join' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return page
}

async function begin(page, title, text) {
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('button', { name: 'New topic' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Begin the topic' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Answers the topic, or the message that begins with `answers`. */
async function say({ by, text, answers }) {
  const page = pages.get(by)
  if (!page.url().includes('/t/') || (await page.getByText('Tea or coffee?').count()) === 0) {
    await page.goto(new URL('/', page.url()).href)
    await page.getByRole('link', { name: 'Tea or coffee?' }).click()
  }
  const button =
    answers === undefined
      ? page.getByRole('button', { name: 'Answer the topic' })
      : page.locator('article').filter({ hasText: answers }).getByRole('button', { name: 'Reply' })
  await button.first().click()
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
  await page
    .locator('article.message:not(.outgoing)')
    .filter({ hasText: firstWords(text) })
    .waitFor()
}

async function like(name, start) {
  const article = pages.get(name).locator('article').filter({ hasText: start })
  await article.getByRole('button', { name: 'Like' }).click()
}

function firstWords(text) {
  return text.split(/[*@\n]/, 1)[0].trim()
}

async function picture(page, name) {
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${OUT}${name}.png` })
  console.log(`src/web/pictures/${name}.png`)
}
