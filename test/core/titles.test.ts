/** Titles: a register that keeps every value that nobody has replaced knowingly. */
import { expect, test } from 'vitest'
import { theTopic } from './found.ts'
import { place } from './history-model.ts'
import { rename } from './ops.ts'
import { settle } from './replay.ts'
import { A, B, C, meet, openDiscussion, write } from './scene.ts'

test('[M25] a rename replaces the titles it has seen', () => {
  const { scene, ada, topic } = openDiscussion()
  write(scene, A, rename(ada, topic, 'Wasps'))
  write(scene, A, rename(ada, topic, 'Hornets'))

  expect(theTopic(settle(scene).forum, topic).titles).toEqual(['aaaaaaaaaa#6 Hornets'])
})

test('[M25] concurrent titles are all shown until one more rename', () => {
  const { scene, ada, topic } = openDiscussion()
  write(scene, C, rename(ada, topic, 'Hornets'))
  write(scene, B, rename(ada, topic, 'Wasps'))

  expect(theTopic(settle(scene).forum, topic).titles).toEqual([
    'bbbbbbbbbb#1 Wasps',
    'cccccccccc#1 Hornets',
  ])

  meet(scene)
  write(scene, A, rename(ada, topic, 'Insects'))
  expect(theTopic(settle(scene).forum, topic).titles).toEqual(['aaaaaaaaaa#5 Insects'])
})

test('[M25] a rename that has seen one of two titles replaces that one', () => {
  const { scene, ada, topic } = openDiscussion()
  write(scene, B, rename(ada, topic, 'Wasps'))
  write(scene, C, rename(ada, topic, 'Hornets'))
  write(scene, C, rename(ada, topic, 'Big hornets'))

  expect(theTopic(settle(scene).forum, topic).titles).toEqual([
    'bbbbbbbbbb#1 Wasps',
    'cccccccccc#2 Big hornets',
  ])
})

test('[M26] only the author renames', () => {
  const { scene, bob, topic } = openDiscussion()
  const entry = write(scene, A, rename(bob, topic, 'Bob'))

  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(entry)]).toBe('void')
  expect(theTopic(forum, topic).titles).toEqual(['aaaaaaaaaa#3 Bees'])
})
