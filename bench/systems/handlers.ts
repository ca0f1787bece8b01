/** The limits of this kind of server: a handler that does nothing, and one that only flushes. */
import { textOf } from '../fill-forum.ts'
import { startChild } from '../child.ts'
import { EMPTY_PATH } from '../servers/empty.ts'
import type { HandlerOptions, HandlerServer } from '../servers/handler.ts'
import type { System, SystemKind } from './system.ts'

/** Decodes a post, answers a message. */
export const EMPTY: SystemKind = handlerKind('empty handler', false)
/** The same behind an append of the text and a flush, which all calls of one turn share. */
export const APPEND: SystemKind = handlerKind('append and flush', true)

function handlerKind(name: string, appends: boolean): SystemKind {
  return {
    name,
    async open(folder, { topics, textLength }): Promise<System> {
      const options: HandlerOptions = { folder, appends }
      const child = await startChild<HandlerServer>('./servers/handler.ts', options)
      const { port } = child.ready
      const names = Array.from({ length: topics }, (_, index) => `${index + 1}@0000000000`)
      return {
        writes: {
          targets: [{ host: '127.0.0.1', port, path: EMPTY_PATH, metadata: {} }],
          calls: { kind: 'posts', topics: names, text: textOf(1, textLength) },
        },
        cpuMs: () => child.ask('cpu'),
        settled: async () => {},
        [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
      }
    },
  }
}
