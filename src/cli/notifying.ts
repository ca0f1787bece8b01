/**
 * Telling systemd (`Type=notify`) that a service is ready, and that it lives (`WatchdogSec`).
 *
 * systemd listens on a Unix datagram socket, which Node does not have: `systemd-notify`, which is
 * wherever systemd is, says it instead. So the unit needs `NotifyAccess=all`.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Context, writeLine } from './context.ts'

/** `systemd-notify` waits until systemd has read what it says: for so long at most, ms. */
const SAY_MS = 10_000

/**
 * Says that the service is ready, where somebody wants to know, and from then on, as often as is
 * wanted, that it still gets its turns, until this is disposed of.
 */
export async function notifySystemd(
  { env, err }: Context,
  status: string,
): Promise<AsyncDisposable> {
  if (!env.NOTIFY_SOCKET) return { [Symbol.asyncDispose]: async () => {} }
  const say = async (...words: readonly string[]): Promise<void> => {
    const options = { env: { ...env }, timeout: SAY_MS }
    await promisify(execFile)('systemd-notify', words, options).catch(async (error: unknown) => {
      await writeLine(err, `parley: systemd was not told ${words[0]}: ${String(error)}`)
    })
  }
  await say('READY=1', `STATUS=${status}`)
  const every = Number(env.WATCHDOG_USEC) / 1_000 / 2
  const timer = every > 0 ? setInterval(() => void say('WATCHDOG=1'), every) : undefined
  timer?.unref()
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      await say('STOPPING=1')
    },
  }
}
