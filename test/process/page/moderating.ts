/** Moderators at work by the page, and what others see of it. */
import type { Browser, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { connectForum } from '../../../src/client/connect-forum.ts'
import {
  accountOf,
  answer,
  become,
  beginTopic,
  join,
  messageWith,
  type OpenedPage,
  openPage,
  violations,
} from '../../support/browser.ts'
import type { TestForum } from '../../support/replicas.ts'

export type Setting = () => { readonly browser: Browser; readonly forum: TestForum }

export function moderating(setting: Setting): void {
  /** The account of who founded the forum, as the page keeps it. */
  let founder = ''

  test('a report reaches the moderators, who hide, show and ban; others see that and why', async () => {
    const { browser, forum } = setting()
    const [here, there] = forum.replicas.map((replica) => replica.http()) as [string, string]
    const ada = await openPage(browser, here)
    await join(ada.page, 'ada who founded')
    founder = await claim(ada.page, forum)
    await beginTopic(ada.page, 'House rules', 'Be kind.')
    const bob = await openPage(browser, there)
    await join(bob.page, 'bob who sells')
    await bob.page.getByRole('link', { name: 'House rules' }).click()
    await answer(bob.page, 'Buy my watches.')
    const eve = await openPage(browser, here)
    await join(eve.page, 'eve who reports')
    await eve.page.getByRole('link', { name: 'House rules' }).click()
    await messageWith(eve.page, 'watches').getByRole('button', { name: 'Report' }).click()
    await eve.page.getByLabel('What is wrong').fill('advertising')
    await eve.page.getByRole('dialog').getByRole('button', { name: 'Report' }).click()
    await messageWith(eve.page, 'watches').getByText('Reported.').waitFor()
    expect(await eve.page.getByRole('button', { name: 'Moderate' }).count()).toBe(0)

    // The list of topics hears at once that something was written.
    await ada.page.getByRole('link', { name: 'Topics' }).click()
    await ada.page.getByRole('link', { name: 'Moderation, 1 report waits' }).click()
    const waiting = ada.page.locator('.written-row', { hasText: 'advertising' })
    expect(await violations(ada.page)).toEqual([])
    await act(waiting, 'Hide', 'no shops here')
    await ada.page.getByText('Nothing waits.').waitFor()
    const hidden = messageWith(eve.page, 'Hidden by a moderator.')
    await hidden.waitFor()
    await messageWith(bob.page, 'Hidden by a moderator.').waitFor()
    await hidden.getByRole('link', { name: 'Who did that?' }).click()
    const why = eve.page.locator('.written-row', { hasText: 'no shops here' })
    await why.getByText('hid', { exact: true }).waitFor()
    expect(await violations(eve.page)).toEqual([])

    await ada.page.getByRole('link', { name: 'a message by bob who sells' }).click()
    const own = messageWith(ada.page, 'watches')
    await own.getByText('hidden from others').waitFor()
    await act(own, 'Show')
    await own.getByText('hidden from others').waitFor({ state: 'detached' })
    await messageWith(bob.page, 'watches').waitFor()
    await act(own, 'Ban', 'not again')
    await own.getByText('hidden from others').waitFor({ state: 'detached' })
    await bob.page.getByRole('button', { name: 'Answer the topic' }).click()
    await bob.page.getByLabel('Text', { exact: true }).fill('More watches.')
    await bob.page.getByRole('button', { name: 'Send' }).click()
    await bob.page.getByText(/^Not taken: .*banned/).waitFor()
    await end(ada, bob, eve)
  })

  test('a topic that is locked, pinned and moved is so at once for who reads it elsewhere', async () => {
    const { browser, forum } = setting()
    const [here, there] = forum.replicas.map((replica) => replica.http()) as [string, string]
    const ada = await openPage(browser, here)
    await become(ada.page, founder)
    await beginTopic(ada.page, 'Archive', 'Of last year.')
    const grace = await openPage(browser, there, { width: 360, height: 700 })
    await grace.page.getByRole('link', { name: 'Archive' }).click()
    const [head, seen] = [ada.page, grace.page].map((page) => page.locator('.topic-head'))
    await act(head!, 'Lock', 'for the record')
    await seen!.getByText('locked').waitFor()
    expect(await grace.page.getByRole('button', { name: 'Answer the topic' }).isDisabled()).toBe(
      true,
    )
    await act(head!, 'Pin')
    await seen!.getByText('pinned').waitFor()
    await head!.getByRole('button', { name: 'Moderate' }).click()
    await ada.page.getByLabel('Labels, separated').fill('kind=archive, 2025')
    expect(await violations(ada.page)).toEqual([])
    await ada.page.getByRole('button', { name: 'Give these labels' }).click()
    await seen!.getByText('kind=archive').waitFor()
    await seen!.getByText('2025').waitFor()

    await grace.page.goto(`${there}/moderation`)
    await grace.page.getByText('for the record').waitFor()
    expect(await violations(grace.page)).toEqual([])
    const width = await grace.page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(360)
    await end(ada, grace)
  })
}

/** Makes the page's user the founder; the account as the page keeps it. */
async function claim(page: Page, forum: TestForum): Promise<string> {
  const { id, secret, kept } = await accountOf(page)
  const [first] = forum.replicas
  const credentials = { userId: id, secret }
  const options = { addresses: [first!.api()], discover: false, credentials }
  await using client = await connectForum(options)
  await client.claimForum({})
  await page.reload()
  return kept
}

async function end(...opened: readonly OpenedPage[]): Promise<void> {
  for (const { page, complaints } of opened) {
    expect(complaints).toEqual([])
    await page.context().close()
  }
}

/** Presses the button of an act in the dialog that is opened there. */
async function act(where: Locator, name: string, reason = ''): Promise<void> {
  await where.getByRole('button', { name: 'Moderate' }).click()
  const dialog = where.page().getByRole('dialog')
  await dialog.getByLabel('Why?').fill(reason)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}
