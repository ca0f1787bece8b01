/** The page in a real browser, at real replicas. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  accountOf,
  answer,
  become,
  beginTopic,
  CHROMIUM,
  join,
  messageWith,
  NO_CHROMIUM,
  openBrowser,
  openPage,
  violations,
} from '../support/browser.ts'
import { startForum, type TestForum } from '../support/replicas.ts'
import { moderating } from './page/moderating.ts'

/** Texts that would be more than text anywhere else. */
const HOSTILE = [
  '<script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned = 1">',
  '[click](javascript:window.pwned=1)',
  '![x](https://elsewhere.example/track.png)',
  '```html\n<svg onload="window.pwned = 1">\n```',
  '<a href="javascript:window.pwned=1">x</a>',
]

if (CHROMIUM === undefined) console.warn(`the page is not tested: ${NO_CHROMIUM}`)

describe.skipIf(CHROMIUM === undefined)('the page', () => {
  let forum: TestForum
  let browser: Awaited<ReturnType<typeof openBrowser>>

  beforeAll(async () => {
    forum = await startForum(['r1', 'r2'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await forum?.[Symbol.asyncDispose]()
  })

  const http = (index: number): string => forum.replicas[index]!.http()

  test('what one writes, the other sees at the other replica without reloading', async () => {
    const ada = await openPage(browser, http(0))
    await join(ada.page, 'ada')
    await beginTopic(ada.page, 'Tea or coffee?', 'Discuss.')
    await answer(ada.page, 'Tea, **obviously**.')
    await ada.page.getByText('on all 2 replicas').first().waitFor()

    const grace = await openPage(browser, http(1))
    await join(grace.page, 'grace')
    await grace.page.getByRole('link', { name: 'Tea or coffee?' }).click()
    await messageWith(grace.page, 'Tea, obviously.').waitFor()
    await answer(grace.page, 'Coffee.')
    await messageWith(ada.page, 'Coffee.').waitFor()

    expect(await messageWith(ada.page, 'Tea').locator('strong').innerText()).toBe('obviously')
    expect(ada.complaints).toEqual([])
    expect(grace.complaints).toEqual([])
    await ada.page.context().close()
    await grace.page.context().close()
  })

  test('who is mentioned or answered finds it in the inbox, also at the other replica', async () => {
    const ida = await openPage(browser, http(0))
    await join(ida.page, 'Ida Rhodes')
    await beginTopic(ida.page, 'Compilers', 'Who wants one?')
    const { kept } = await accountOf(ida.page)
    await ida.page.getByRole('link', { name: 'Topics' }).click()

    const tom = await openPage(browser, http(1))
    await join(tom.page, 'tom')
    await tom.page.getByRole('link', { name: 'Compilers' }).click()
    await answer(tom.page, 'I do, @Ida Rhodes.')
    await ida.page.getByRole('link', { name: 'Inbox' }).click()
    await ida.page.getByText('answered and mentioned you in').waitFor()

    const away = await openPage(browser, http(1))
    await become(away.page, kept)
    await away.page.getByRole('link', { name: 'Inbox, 1 new' }).click()
    await away.page.getByRole('link', { name: 'Compilers' }).click()
    await ida.page.getByRole('link', { name: 'Inbox', exact: true }).waitFor()
    await messageWith(away.page, 'I do').getByRole('link', { name: '@Ida Rhodes' }).click()
    await away.page.getByRole('heading', { level: 1, name: 'Ida Rhodes' }).waitFor()
    await away.page.getByText('Who wants one?').waitFor()
    expect(await violations(away.page)).toEqual([])
    for (const { page, complaints } of [ida, tom, away]) {
      expect(complaints).toEqual([])
      await page.context().close()
    }
  })

  test('two write in one text at two replicas, see each other, and end with the same', async () => {
    const ada = await openPage(browser, http(0))
    await join(ada.page, 'ada of wiki')
    await beginTopic(ada.page, 'Minutes', 'Present:')
    await ada.page.getByRole('button', { name: 'Open for all' }).click()
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Open for all' }).click()
    const bob = await openPage(browser, http(1))
    await join(bob.page, 'bob of wiki')
    await bob.page.getByRole('link', { name: 'Minutes' }).click()
    await bob.page.getByRole('button', { name: 'Write together' }).click()

    const [first, second] = [ada.page, bob.page].map((page) =>
      page.getByRole('textbox', { name: 'Text' }),
    )
    await first!.click()
    await ada.page.keyboard.press('Control+End')
    await second!.click()
    await bob.page.keyboard.press('Control+Home')
    await Promise.all([
      ada.page.keyboard.type(' ada, and whoever else came later'),
      bob.page.keyboard.type('On Monday. '),
    ])
    await ada.page.getByText('bob of wiki is writing here, too.').waitFor()
    await bob.page.locator('.other-caret').getByText('ada of wiki').waitFor()
    const whole = 'On Monday. Present: ada, and whoever else came later'
    for (const { page, complaints } of [ada, bob]) {
      await page.locator('.topic-head .prose').getByText(whole, { exact: true }).waitFor()
      await page.getByText('saved', { exact: true }).waitFor()
      expect(await violations(page)).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    }
  })

  describe('of moderation', () => moderating(() => ({ browser, forum })))

  test('whatever people write stays text, and nothing is fetched from elsewhere', async () => {
    const { page, complaints } = await openPage(browser, http(0))
    await join(page, 'mallory')
    await beginTopic(page, '<b onclick=alert(1)>Bold</b>', HOSTILE.join('\n\n'))
    await answer(page, HOSTILE.join('\n\n'))
    await messageWith(page, '<script>').waitFor()

    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined()
    expect(await page.locator('main script, main img, main svg[onload], main b').count()).toBe(0)
    const scripted = page.locator('main .prose a[href^="javascript" i]')
    expect(await scripted.count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(['/', '/digest', '/inbox', '/network'])(
    'axe finds nothing against %s, light and dark',
    async (path) => {
      for (const dark of [false, true]) {
        const { page } = await openPage(browser, http(0), { path, dark })
        await page.locator('h1').first().waitFor()
        expect(await violations(page)).toEqual([])
        await page.context().close()
      }
    },
  )

  test('axe finds nothing against a topic and its composer', async () => {
    const { page } = await openPage(browser, http(0))
    await join(page, 'eve')
    await beginTopic(page, 'For everybody', 'With `code`.\n\n```js\nlet a = 1\n```')
    await answer(page, 'An answer.')
    await messageWith(page, 'An answer.').waitFor()
    await page.getByRole('button', { name: 'Answer the topic' }).click()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('at 360 pixels nothing is wider than the page', async () => {
    for (const path of ['/', '/network']) {
      const { page } = await openPage(browser, http(0), { path, width: 360, height: 700 })
      await page.locator('h1').first().waitFor()
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect(width).toBeLessThanOrEqual(360)
      await page.context().close()
    }
  })

  test('what is typed together while a replica is away joins what others typed meanwhile', async () => {
    const [first, second] = forum.replicas
    const ada = await openPage(browser, http(0))
    await join(ada.page, 'ada at home')
    await beginTopic(ada.page, 'Cut off', 'Present: ada')
    await ada.page.getByRole('button', { name: 'Open for all' }).click()
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Open for all' }).click()
    const bob = await openPage(browser, http(1))
    await join(bob.page, 'bob on a train')
    await bob.page.getByRole('link', { name: 'Cut off' }).click()
    await bob.page.getByRole('button', { name: 'Write together' }).click()
    await bob.page.getByRole('textbox', { name: 'Text' }).click()
    await bob.page.keyboard.press('Control+End')

    const cyd = await openPage(browser, http(1), { path: new URL(bob.page.url()).pathname })
    await join(cyd.page, 'cyd who closes the tab')
    await cyd.page.getByRole('button', { name: 'Write together' }).click()
    await cyd.page.getByRole('textbox', { name: 'Text' }).click()
    await cyd.page.keyboard.press('Control+Home')

    const { port } = new URL(http(1))
    await second!.kill()
    await cyd.page.keyboard.type('Cyd was here. ')
    await cyd.page.getByText('waiting for the replica').first().waitFor()
    await cyd.page.close()
    await bob.page.keyboard.type(' and bob,')
    await bob.page.getByText('waiting for the replica').first().waitFor()
    await bob.page.keyboard.type(' in a tunnel')
    await ada.page.getByRole('textbox', { name: 'Text' }).click()
    await ada.page.keyboard.press('Control+Home')
    await ada.page.keyboard.type('Monday. ')
    const flags = ['--http', `127.0.0.1:${port}`]
    await second!.start({ peers: [first!], flags })

    const back = await cyd.page.context().newPage()
    await back.goto(http(1))
    const end = 'Present: ada and bob, in a tunnel'
    const whole = new RegExp(`^(Monday. Cyd was here. |Cyd was here. Monday. )${end}$`)
    const texts: string[] = []
    for (const { page } of [ada, bob]) {
      const text = page.locator('.topic-head .prose').getByText(whole)
      texts.push(await text.innerText())
      await page.getByText('saved', { exact: true }).waitFor()
      await page.context().close()
    }
    expect(new Set(texts).size).toBe(1)
    expect(await back.evaluate('Object.keys(localStorage).join()')).not.toContain('unsent')
    await back.context().close()
  })

  test('words typed while the replica is away are kept, and sent once when it is back', async () => {
    const [first, second] = forum.replicas
    const { page } = await openPage(browser, http(1))
    await join(page, 'olga')
    await beginTopic(page, 'Away and back', 'Soon gone.')
    const { port } = new URL(http(1))
    await second!.kill()
    await answer(page, 'Written to nobody.')
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor()
    await page.getByText('waiting for the replica').waitFor()

    const flags = ['--http', `127.0.0.1:${port}`]
    await second!.start({ peers: [first!], flags })
    await messageWith(page, 'Written to nobody.').waitFor()
    await page.reload()
    await messageWith(page, 'Written to nobody.').waitFor()
    expect(await messageWith(page, 'Written to nobody.').count()).toBe(1)
    await page.context().close()
  })

  test('titles given apart stand side by side at both replicas until their author takes one', async () => {
    const [first, second] = forum.replicas
    const flags = [0, 1].map((index) => ['--http', `127.0.0.1:${new URL(http(index)).port}`])
    const home = await openPage(browser, http(0))
    await join(home.page, 'ada of the fair')
    await beginTopic(home.page, 'Fall fair', 'When?')
    await home.page.getByText('on all 2 replicas').first().waitFor()
    const { kept } = await accountOf(home.page)
    const away = await openPage(browser, http(1), { width: 360, height: 700 })
    await become(away.page, kept)
    await away.page.getByRole('link', { name: 'Fall fair' }).click()

    await first!.kill()
    await rename(away.page, 'Autumn fair')
    await second!.kill()
    await first!.start({ flags: flags[0]! })
    await rename(home.page, 'Harvest fair')
    await second!.start({ peers: [first!], flags: flags[1]! })
    for (const { page } of [home, away]) {
      const titles = page.locator('.titles li')
      await titles.filter({ hasText: 'Autumn fair' }).waitFor()
      await titles.filter({ hasText: 'Harvest fair' }).waitFor()
    }
    expect(await violations(away.page)).toEqual([])
    const autumn = home.page.locator('.titles li').filter({ hasText: 'Autumn fair' })
    await autumn.getByRole('button', { name: 'Take this' }).click()
    for (const { page } of [home, away]) {
      await page.locator('.titles').waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1, name: 'Autumn fair' }).waitFor()
      await page.context().close()
    }
  })
})

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill(title)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}
