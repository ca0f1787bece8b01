/**
 * A chain of real processes that is killed and paused without mercy while clients write and read.
 *
 * TORTURE_SEED=n repeats what is done to it, TORTURE_SECONDS=n takes longer. The seed decides who
 * does what; when it happens, and so what comes of it, is up to the machine.
 */
import { expect, test } from 'vitest'
import { reportTorture } from './chain-torture/failure.ts'
import { judge } from '../../src/lab/chain/judge.ts'
import { TAMPERINGS } from './chain-torture/tampering.ts'
import { ENOUGH, torture } from './chain-torture/torture.ts'

const { TORTURE_SEED, TORTURE_SECONDS } = process.env
const SECONDS_DEFAULT = 25
/** A history that is to be tampered with need not be long. */
const SECONDS_TAMPERED = 6
const CLIENTS = 8

const options = {
  seed: Number(TORTURE_SEED ?? Math.floor(Math.random() * 1e9)),
  seconds: Number(TORTURE_SECONDS ?? SECONDS_DEFAULT),
  clients: CLIENTS,
}

test(`a chain keeps all promises while its replicas die, sleep and return: seed ${options.seed}`, async () => {
  const tortured = await torture(options)
  const violations = judge(tortured.history)

  const report = violations.length > 0 ? await reportTorture(options, tortured, violations) : ''
  expect(violations.length, report).toBe(0)
  const { topics, users } = tortured.history.recorded
  expect([...topics, ...users].filter(({ answer }) => answer).length).toBeGreaterThanOrEqual(ENOUGH)
})

test('what a tortured chain did well is noticed when it is told otherwise', async () => {
  const seed = options.seed + 1
  const { history } = await torture({ seed, seconds: SECONDS_TAMPERED, clients: CLIENTS })

  expect(judge(history)).toEqual([])
  for (const [name, { because, tamper }] of Object.entries(TAMPERINGS)) {
    const violations = judge(tamper(history))
    expect(
      violations.some((text) => because.test(text)),
      `${name}: ${violations[0]}`,
    ).toBe(true)
  }
})
