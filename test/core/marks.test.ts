/** Read marks: what a user has read of a topic. */
import { expect, test } from 'vitest'
import { mark } from './ops.ts'
import { settle } from './replay.ts'
import { A, B, openDiscussion, write } from './scene.ts'

test('[M27] marks of one user in one topic merge to the pointwise maximum', () => {
  const { scene, ada, bob, topic } = openDiscussion()
  write(
    scene,
    A,
    mark(
      bob,
      topic,
      new Map([
        [A, 4],
        [B, 1],
      ]),
    ),
  )
  write(scene, B, mark(bob, topic, new Map([[B, 3]])))
  write(scene, B, mark(bob, topic, new Map([[A, 2]])))
  write(scene, B, mark(ada, topic, new Map([[A, 1]])))

  expect(settle(scene).forum.marks).toEqual([
    `${ada} ${topic}: ${A}:1`,
    `${bob} ${topic}: ${A}:4 ${B}:3`,
  ])
})
