/** A handler with next to nothing behind it, in a process of its own. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { argumentOf, serveParent } from '../child.ts'
import { openEmptyServer } from './empty.ts'

export interface HandlerOptions {
  /** Of the file that is appended to. */
  readonly folder: string
  readonly appends: boolean
}

export interface HandlerServer {
  readonly port: number
}

const { folder, appends } = await argumentOf<HandlerOptions>()
using file = appends ? openFile(`${folder}.log`) : undefined
await using server = await openEmptyServer(file?.append)
const ready: HandlerServer = { port: server.port }
await serveParent<'cpu'>(ready, () => {
  const { user, system } = process.cpuUsage()
  return Promise.resolve((user + system) / 1_000)
})

/** Appends in a turn share one flush, as a server that is made for it would have it. */
function openFile(path: string) {
  const descriptor = openSync(path, 'a')
  let waiting: { readonly text: string; readonly done: () => void }[] = []
  const flush = (): void => {
    const taken = waiting
    waiting = []
    writeSync(descriptor, taken.map(({ text }) => text).join(''))
    fdatasyncSync(descriptor)
    for (const { done } of taken) done()
  }
  return {
    append(text: string, done: () => void): void {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ text, done })
    },
    [Symbol.dispose]: () => closeSync(descriptor),
  }
}
