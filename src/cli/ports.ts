/** Ports of this machine: which one to take, and what to say when it is busy. */
import { createServer } from 'node:net'
import { hasCode, refused } from './failure.ts'

/** Where to listen. Port 0: any that is free, chosen when the listener opens. */
export interface Listen {
  readonly host: string
  readonly port: number
}

export interface PortWish extends Listen {
  /** What listens there, for people: `API`. */
  readonly what: string
  /** Whether a person asked for exactly this one. */
  readonly explicit: boolean
  /** The option that names another. */
  readonly option: string
  /** Ports that are given to others already. */
  readonly taken?: ReadonlySet<number>
  /** Told when another port is taken instead. */
  readonly onBusy: (sentence: string) => Promise<void>
}

/** Ports that are tried behind a busy one. */
const TRIES_MAX = 100
const PORT_MAX = 65_535

/**
 * The wanted port if it is free, else the next free one behind it. One that a person asked for is
 * not replaced.
 */
export async function choosePort(wish: PortWish): Promise<Listen> {
  const { host, port, what, explicit, option } = wish
  if (port === 0 || (await isFree(wish, port))) return { host, port }
  if (explicit) {
    throw refused(
      `port ${port} on ${host} is in use: choose another for the ${what} with ${option}`,
    )
  }
  for (let next = port + 1; next <= Math.min(port + TRIES_MAX, PORT_MAX); next++) {
    if (!(await isFree(wish, next))) continue
    await wish.onBusy(`port ${port} on ${host} is in use; ${next} is used for the ${what}`)
    return { host, port: next }
  }
  throw refused(`ports ${port} to ${port + TRIES_MAX} on ${host} are in use: see ${option}`)
}

/** A port that nobody listens on at this moment. */
export async function anyFreePort(host: string): Promise<number> {
  const port = await tryListen({ host, port: 0 })
  if (port === undefined) throw refused(`no port on ${host} is free`)
  return port
}

async function isFree({ host, taken }: PortWish, port: number): Promise<boolean> {
  return taken?.has(port) !== true && (await tryListen({ host, port })) !== undefined
}

/** Listens for a moment. The port, or undefined when it is in use. */
function tryListen({ host, port }: Listen): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE')) resolve(undefined)
      else reject(listenFailure(error, { host, port }))
    })
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}

function listenFailure(cause: Error, { host, port }: Listen): Error {
  if (hasCode(cause, 'EACCES')) {
    return refused(`port ${port} needs rights that you do not have: choose one above 1023`, {
      cause,
    })
  }
  return refused(`cannot listen on ${host} port ${port} (${cause.message}): check the address`, {
    cause,
  })
}
