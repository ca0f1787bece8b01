/** The page of a chain, in a real browser. */
import { expect, test } from 'vitest'
import {
  answer,
  beginTopic,
  CHROMIUM,
  join,
  messageWith,
  openBrowser,
  openPage,
} from '../support/browser.ts'
import { startChain, untilServing } from '../support/chains.ts'

test.skipIf(CHROMIUM === undefined)(
  'a chain says when a write is committed, shows itself from head to tail, and who is missing',
  async () => {
    await using forum = await startChain('r1', 'r2', 'r3')
    await using browser = await openBrowser()
    const [head, middle, tail] = await untilServing(forum)
    const { page, complaints } = await openPage(browser, middle!.http())
    await join(page, 'ada')
    await beginTopic(page, 'In order', 'One after the other.')
    await answer(page, 'First.')
    await messageWith(page, 'First.').getByText('committed: on every replica').waitFor()

    await page.getByRole('link', { name: /\d replicas/ }).click()
    const picture = page.locator('.picture')
    await picture
      .getByText(/^[3-9] committed$/)
      .nth(2)
      .waitFor()
    expect(await picture.locator('.node-name').allTextContents()).toEqual([
      head!.name,
      middle!.name,
      tail!.name,
    ])
    expect(await picture.locator('.node-line').allTextContents()).toEqual([
      'head',
      'middle',
      'tail',
    ])
    await page.getByText('Equal: replicas that hold the same').waitFor()

    await tail!.kill()
    await page.locator('.replica', { hasText: tail!.name }).getByText('unreachable').waitFor()
    await picture.locator('.node-line').filter({ hasText: 'out' }).waitFor()
    expect(complaints).toEqual([])
  },
)
