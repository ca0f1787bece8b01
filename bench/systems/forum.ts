/** Forums of one or more replicas; writes go to the first, in a chain the head. */
import type { Mode } from '../../src/replica/replica.ts'
import { textOf } from '../fill-forum.ts'
import type { Way } from '../load/order.ts'
import { openForum, POST_PATH, targetsOf } from '../servers/bench-forum.ts'
import type { System, SystemKind } from './system.ts'

export function forumName(mode: Mode, replicas: number): string {
  return `${mode} of ${replicas}`
}

export function forumKind(mode: Mode, replicas: number): SystemKind {
  return {
    name: forumName(mode, replicas),
    async open(folder, { topics, textLength }): Promise<System> {
      const forum = await openForum({ folder, mode, replicas, topics })
      const to = (where: readonly string[]): Way => ({
        targets: targetsOf(forum, forum.ports.slice(0, 1), POST_PATH),
        calls: { kind: 'posts', topics: where, text: textOf(1, textLength) },
      })
      return {
        writes: to(forum.member.topics),
        hotWrites: to(forum.member.topics.slice(0, 1)),
        cpuMs: async () => (await forum.usage()).cpuMs,
        settled: () => forum.settled(),
        [Symbol.asyncDispose]: () => forum[Symbol.asyncDispose](),
      }
    },
  }
}
