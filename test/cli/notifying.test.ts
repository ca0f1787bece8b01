/** Telling systemd that a service is ready and lives: in the words of systemd-notify. */
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { notifySystemd } from '../../src/cli/notifying.ts'
import { until } from '../support/until.ts'
import { capture, temporaryFolder } from './capture.ts'

/** A systemd-notify that writes down what it is told. */
async function fakeNotify() {
  const folder = await temporaryFolder()
  const program = join(folder, 'systemd-notify')
  const told = join(folder, 'told')
  await writeFile(program, `#!/bin/sh\necho "$NOTIFY_SOCKET $*" >> '${told}'\n`)
  await chmod(program, 0o755)
  const env = { PATH: `${folder}${delimiter}${process.env.PATH}`, NOTIFY_SOCKET: '/run/s' }
  return { env, told: async () => (await readFile(told, 'utf8')).trimEnd().split('\n') }
}

test('it says that it is ready, then again and again that it lives, and last that it ends', async () => {
  const { env, told } = await fakeNotify()
  const { context } = capture({ env: { ...env, WATCHDOG_USEC: '100000' } })
  const notifying = await notifySystemd(context, 'at 127.0.0.1:5060')
  expect((await told())[0]).toBe('/run/s READY=1 STATUS=at 127.0.0.1:5060')

  await until(async () => (await told()).filter((line) => line.endsWith('WATCHDOG=1')).length > 1)
  await notifying[Symbol.asyncDispose]()
  expect((await told()).at(-1)).toBe('/run/s STOPPING=1')
})

test('without systemd nobody is told, and without systemd-notify a sentence says so', async () => {
  const { env, told } = await fakeNotify()
  await notifySystemd(capture({ env: { ...env, NOTIFY_SOCKET: '' } }).context, 'ready')
  await expect(told()).rejects.toThrow(/ENOENT/)

  const { context, err } = capture({ env: { PATH: '/nowhere', NOTIFY_SOCKET: '/run/s' } })
  await notifySystemd(context, 'ready')
  expect(err()).toMatch(/^parley: systemd was not told READY=1: .*ENOENT/)
})
