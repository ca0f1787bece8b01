/** The terminal program at a real replica, drawn by ink; and once in a real terminal. */
import { execFileSync, spawnSync } from 'node:child_process'
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

const hasTmux = spawnSync('tmux', ['-V']).status === 0
if (!hasTmux) console.warn('skipped: the terminal program in a real terminal needs tmux')

test.skipIf(!hasTmux)(
  'in a real terminal it fills the window, resizes, and gives it back',
  async () => {
    const ada = await localForum()
    await ada.run('user', 'new', 'ada')
    await ada.run('topic', 'new', 'Openings')
    const socket = join(await temporaryFolder(), 'tmux')
    const tmux = (...args: readonly string[]) =>
      execFileSync('tmux', ['-S', socket, ...args], { encoding: 'utf8' })
    onTestFinished(() => void spawnSync('tmux', ['-S', socket, 'kill-server']))
    // Where tests run by themselves ink draws nothing but the end.
    const env = Object.entries({ ...ada.env, CI: 'false' }).flatMap(([name, value]) => [
      '-e',
      `${name}=${value}`,
    ])
    const shell = ['-x', '70', '-y', '12', ...env, 'sh', '-c']
    tmux(
      'new-session',
      '-d',
      ...shell,
      `'${process.execPath}' '${BIN}' tui; echo it has ended; cat`,
    )
    const screen = () => tmux('capture-pane', '-p')

    await until(() => screen().includes('Openings'))
    expect(screen()).toContain('q quit')
    tmux('resize-window', '-x', '50', '-y', '9')
    await until(() => screen().trimEnd().split('\n').length === 9)
    tmux('send-keys', 'q')
    await until(() => screen().includes('it has ended'))
    expect(screen()).not.toContain('Openings')
  },
)
