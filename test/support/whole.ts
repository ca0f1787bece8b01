/** Whether what was acknowledged while replicas died is there, once, at every replica. */
import { expect } from 'vitest'
import { textsOf, type Writers } from './members.ts'
import { type TestReplica, untilEqual } from './replicas.ts'
import { until } from './until.ts'

/** Posts that must be acknowledged before and after each blow. */
const ENOUGH = 40

/** More posts than now are acknowledged. */
export async function untilMore(writers: Writers): Promise<void> {
  const before = writers.acknowledged.length
  await until(() => writers.acknowledged.length >= before + ENOUGH)
}

/** Every acknowledged text is at every replica, none is there twice, and all replicas are equal. */
export async function expectWhole(
  forum: { readonly replicas: readonly TestReplica[] },
  topicId: string,
  acknowledged: readonly string[],
) {
  await untilEqual(forum.replicas)
  for (const replica of forum.replicas) {
    await using reader = await replica.client()
    const texts = await textsOf(reader, topicId)
    const there = new Set(texts)
    expect(acknowledged.filter((text) => !there.has(text))).toEqual([])
    expect(texts).toHaveLength(there.size)
  }
  const verified = await forum.replicas[0]!.parley('verify')
  expect(verified.code, verified.stderr).toBe(0)
}
