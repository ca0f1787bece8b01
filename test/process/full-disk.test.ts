/** A disk that is full. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newMember, textsOf } from '../support/members.ts'
import { openChain, openForum } from '../support/replicas.ts'
import { canMount, openSmallDisk } from '../support/small-disk.ts'

const probe = mkdtempSync(join(tmpdir(), 'parley-mount-'))
const mountable = canMount(join(probe, 'disk'))
rmSync(probe, { recursive: true })
if (!mountable) console.warn('skipped: the test of a full disk needs the right to mount a tmpfs')

const TEXT = 'x'.repeat(60_000)

test.skipIf(!mountable)(
  'a full disk is a clear error; reads go on, writes go on once there is space, nothing is lost',
  async () => {
    await using forum = await openForum()
    using disk = openSmallDisk(join(forum.folder, 'disk'), 24, 8)
    const ann = await forum.add('ann', { folder: disk.folder })
    await ann.start()
    await using client = await ann.client()
    const author = await newMember(client, 'ada')
    const { id } = await author.createTopic({ title: 'Big' })

    const acknowledged: string[] = []
    const post = async (): Promise<void> => {
      const text = `${acknowledged.length} ${TEXT}`
      await author.postMessage({ topicId: id, text }, { signal: AbortSignal.timeout(5_000) })
      acknowledged.push(text)
    }
    let refusal: unknown
    while (refusal === undefined) {
      await post().catch((error: unknown) => {
        refusal = error
      })
    }
    expect(String(refusal)).toMatch(/full/)
    expect(await textsOf(author, id)).toEqual(acknowledged)
    const before = acknowledged.length

    disk.relieve()
    for (let more = 0; more < 3; more++) await post()
    expect(acknowledged).toHaveLength(before + 3)
    await ann.kill()
    await ann.start()
    await using again = await ann.client()
    expect(await textsOf(again, id)).toEqual(acknowledged)
    await ann.kill()
  },
)

test.skipIf(!mountable)(
  'a chain of one whose disk is full answers nothing, and goes on once there is space',
  async () => {
    await using forum = await openChain([], 1)
    using disk = openSmallDisk(join(forum.folder, 'disk'), 24, 8)
    const ann = await forum.add('ann', { folder: disk.folder })
    await ann.start()
    await using client = await ann.client()
    const author = await newMember(client, 'ada')
    const { id } = await author.createTopic({ title: 'Big' })

    const acknowledged: string[] = []
    const post = async (signal?: AbortSignal): Promise<void> => {
      const text = `${acknowledged.length} ${TEXT}`
      await author.postMessage({ topicId: id, text }, { signal })
      acknowledged.push(text)
    }
    let isFull = false
    while (!isFull) {
      // It is either refused, or waits for the chain, which cannot begin anew without space.
      await post(AbortSignal.timeout(5_000)).catch(() => {
        isFull = true
      })
    }
    const before = acknowledged.length

    disk.relieve()
    for (let more = 0; more < 3; more++) await post()
    expect(acknowledged).toHaveLength(before + 3)
    const texts = await textsOf(author, id)
    // What was given up waiting may have been taken all the same, once.
    expect(new Set(texts).size).toBe(texts.length)
    expect(acknowledged.filter((text) => !texts.includes(text))).toEqual([])
    await ann.kill()
  },
)
