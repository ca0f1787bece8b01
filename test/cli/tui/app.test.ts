/** The terminal program at a real replica, drawn by ink; and once in a real terminal. */
import { join } from 'node:path'
import { render } from 'ink-testing-library'
import { createElement } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { App } from '../../../src/cli/tui/app.ts'
import { connectForum } from '../../../src/client/connect-forum.ts'
import { openProfile } from '../../../src/cli/profile.ts'
import { configFolder } from '../../../src/cli/places.ts'
import { parseForumId } from '../../../src/core/ids.ts'
import { BIN } from '../../support/replicas.ts'
import { hasTmux, Terminal } from '../../support/terminal.ts'
import { until } from '../../support/until.ts'
import { temporaryFolder } from '../capture.ts'
import { type LocalForum, localForum } from '../in-process.ts'

/** The program of a person, at a replica in this process. */
async function openApp(person: LocalForum) {
  const profile = openProfile(configFolder(person.env), parseForumId(person.id))
  const account = await profile.account(undefined)
  const credentials = account && { userId: account.id, secret: account.secret }
  const client = await connectForum({ addresses: [person.env.PARLEY_AT], credentials })
  const leaving = new AbortController()
  const app = render(
    createElement(App, {
      client,
      place: { forum: 'Chess club', mode: 'crdt', account: account?.name },
      style: () => {
        const short = (id: string) => id
        return { paint: (_, text) => text, short, now: Date.now(), columns: undefined }
      },
      signal: leaving.signal,
    }),
  )
  onTestFinished(async () => {
    leaving.abort()
    app.unmount()
    await client[Symbol.asyncDispose]()
  })
  const shows = (text: string) => until(() => app.lastFrame()?.includes(text) === true)
  return { ...app, shows, press: (keys: string) => app.stdin.write(keys) }
}

test('topics are read, answered and followed live at a real replica', async () => {
  const ada = await localForum()
  await ada.run('user', 'new', 'ada')
  await ada.run('topic', 'new', 'Openings', '--text', 'Which one?')
  await ada.run('post', '1', 'The Spanish.')
  const ben = await ada.someoneElse()
  await ben.run('user', 'new', 'ben')

  const { shows, press } = await openApp(ada)
  await shows('Openings')
  press('\r')
  await shows('The Spanish.')
  press('j')
  press('r')
  await shows('Your answer to ada')
  press('Why?')
  press('\r')
  await shows('Posted message')
  await shows('Why?')

  await ben.run('post', '1', 'The Dutch!')
  await shows('The Dutch!')
  press('\u001B')
  await shows('sort: active')
  press('w')
  await shows('serving')
})

if (!hasTmux) console.warn('skipped: the terminal program in a real terminal needs tmux')

test.skipIf(!hasTmux)(
  'in a real terminal it fills the window, resizes, and gives it back',
  async () => {
    const ada = await localForum()
    await ada.run('user', 'new', 'ada')
    await ada.run('topic', 'new', 'Openings')
    const socket = join(await temporaryFolder(), 'tmux')
    const command = `'${process.execPath}' '${BIN}' tui; echo it has ended`
    using terminal = new Terminal(command, { socket, columns: 70, rows: 12, env: ada.env })

    await until(() => terminal.screen().includes('Openings'))
    expect(terminal.screen()).toContain('q quit')
    terminal.resize(50, 9)
    await until(() => terminal.screen().trimEnd().split('\n').length === 9)
    terminal.press('q')
    await until(() => terminal.screen().includes('it has ended'))
    expect(terminal.screen()).not.toContain('Openings')
  },
)
