/**
 * Takes the pictures of the README: three replicas, people who talk at them, and two pages of it in
 * a browser; and the lab in a terminal, while replicas are hurt. `node scripts/take-pictures.mjs`
 * writes src/web/pictures/; with the word `lab` behind it, only the picture of the lab.
 */
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { newForum } from '../src/cli/data-directory.ts'
import { BIN, TestForum } from '../test/support/replicas.ts'
import { Terminal } from '../test/support/terminal.ts'
import { until } from '../test/support/until.ts'
import { pageOf } from './draw-terminal.mjs'

const OUT = fileURLToPath(new URL('../src/web/pictures/', import.meta.url))
const BROWSER = '/usr/bin/chromium'
const VIEW = { width: 1120, height: 720 }
/** Between keys, and after what they did, ms. */
const KEY_MS = 300
const LAB_MS = 1_500

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

/** What is done in the lab before its picture is taken: keys, and what shows when they have worked. */
const LAB = [
  { keys: ['l'], shows: /clients write and read/ },
  { keys: ['k'], shows: /r1 was head; r\d took over/ },
  { keys: ['k'], shows: /r1 serves in epoch/ },
  { keys: ['3', 'p'], shows: /r3 was / },
  { keys: ['4', 's'], shows: /the links of r4 take/ },
  { keys: ['2', 'm', '5', 'o'], shows: /what r5 .* says to r2 is lost/ },
]

mkdirSync(OUT, { recursive: true })
await using browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] })
const pages = new Map()
if (process.argv[2] !== 'lab') await takePages()
await takeLab()

async function takePages() {
  const folder = await mkdtemp(path(tmpdir(), 'parley-pictures-'))
  await using forum = new TestForum(folder, newForum('Book club', Date.now()))
  for (const name of ['attic', 'kitchen', 'train']) {
    const peers = [...forum.replicas]
    await (await forum.add(name)).start({ peers })
  }
  for (const [index, name] of ['ada', 'grace', 'linus'].entries()) {
    pages.set(name, await join(forum.replicas[index].http(), name))
  }
  for (const [name, title, text] of OTHERS) await begin(pages.get(name), title, text)
  const ada = pages.get('ada')
  await begin(
    ada,
    'Tea or coffee?',
    'We decide on **Thursday**. Until then: arguments, not habits.',
  )
  for (const message of TALK) await say(message)
  await like('grace', 'Both have their hour')
  await like('linus', 'Both have their hour')
  await ada.getByText('const cup').waitFor()
  await ada.locator('article').getByText('on all 3 replicas').waitFor()
  await ada.evaluate(() => window.scrollTo(0, 0))
  await picture(ada, 'topic')

  await ada.getByRole('link', { name: /\d replicas/ }).click()
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
}

/** The lab of a chain in a real terminal, while its replicas are hurt. */
async function takeLab() {
  const command = `'${process.execPath}' '${BIN}' lab --mode chain --seed 7`
  const own = await mkdtemp(path(tmpdir(), 'parley-pictures-'))
  const options = { socket: path(own, 'tmux'), columns: 104, rows: 27 }
  using terminal = new Terminal(command, options)
  await until(() => /r5 .*(?:head|middle|tail)/.test(terminal.screen()))
  for (const { keys, shows } of LAB) {
    for (const key of keys) {
      terminal.press(key)
      await pause(KEY_MS)
    }
    await until(() => shows.test(terminal.screen()))
    await pause(LAB_MS)
  }
  const page = await browser.newPage({ deviceScaleFactor: 1.5 })
  await page.setContent(pageOf(terminal.screen({ colours: true })))
  await page.locator('body').screenshot({ path: `${OUT}lab.png` })
  console.log('src/web/pictures/lab.png')
  terminal.press('q')
  await until(() => terminal.screen().includes('The checkers'))
  await rm(own, { recursive: true })
}

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
