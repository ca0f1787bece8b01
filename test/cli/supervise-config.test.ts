/** The config of supervisors: what is wrong with it is named, and what was expected. */
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseSuperviseFile } from '../../src/cli/supervising/config.ts'
import { parley, temporaryFolder } from './capture.ts'
import { ROOT } from '../support/oxlint.ts'

const EXAMPLE = join(ROOT, 'scripts/deploy/supervise.example.json')
const parse = (config: object) => parseSuperviseFile(JSON.stringify(config), 'c.json')
const one = { machines: { one: { run: { r1: { replica: 'r1' } } } } }

test('one machine needs no more than what it runs', () => {
  const { machines, limits } = parse(one)

  expect(machines.one?.run).toEqual({ r1: { replica: 'r1', options: [] } })
  expect(limits).toMatchObject({ askMs: 1_000, goneMs: 60_000 })
})

test('the example is a config', async () => {
  const { machines } = parseSuperviseFile(await readFile(EXAMPLE, 'utf8'), EXAMPLE)

  expect(Object.keys(machines)).toEqual(['one', 'two', 'three', 'spare'])
})

test.each([
  ['{', /^c.json is not JSON: /],
  ['{}', /^c.json: machines is missing: .*expected record/],
  [JSON.stringify({ machines: {} }), /machines is {}: expected one machine at least/],
  [
    JSON.stringify({ ...one, limits: { goneMs: -1 } }),
    /limits.goneMs is -1: .*expected number to be >=1/,
  ],
  [JSON.stringify({ ...one, secret: 'short' }), /^c.json: secret: expected 32 characters or more$/],
  [
    JSON.stringify({ machines: { one: { listen: 'here' } } }),
    /machines.one.listen is "here": expected host:port/,
  ],
  [
    JSON.stringify({ machines: { one: { run: { r1: { repIica: 'r1' } } } } }),
    /machines.one.run.r1 is {"repIica":"r1"}: expected {"replica": "<data directory>"}/,
  ],
  [
    JSON.stringify({ machines: { one: {}, two: { listen: 'b:1' } } }),
    /secret is missing: several machines share one/,
  ],
  [
    JSON.stringify({ machines: { one: {}, two: { listen: 'b:1' } }, secret: 'x'.repeat(32) }),
    /machines.one.listen is missing: expected host:port where the others reach it/,
  ],
  [
    JSON.stringify({ machines: { one: { standIns: { places: 1 } } } }),
    /machines.one.standIns: expected one of invite and inviteFile/,
  ],
])('a config that is none is refused: %s', (text, why) => {
  expect(() => parseSuperviseFile(text, 'c.json')).toThrow(why)
})

test.each([
  [['--config', 'missing.json'], /missing.json cannot be read .*see "parley supervise --help"/],
  [['--machine', 'four'], /--machine four is not in .*expected one of one/],
])('parley supervise %j is bad usage: it exits with 2', async (args, why) => {
  const folder = await temporaryFolder()
  const config = join(folder, 'c.json')
  await writeFile(config, JSON.stringify(one), { mode: 0o600 })
  const { code, err } = await parley(['supervise', '--config', config, ...args])

  expect(code).toBe(2)
  expect(err).toMatch(why)
})

test('a config with a secret that everybody may read is refused', async () => {
  const config = join(await temporaryFolder(), 'c.json')
  await writeFile(config, JSON.stringify({ ...one, secret: 'x'.repeat(32) }))
  await chmod(config, 0o644)
  const { code, err } = await parley(['supervise', '--config', config])

  expect(code).toBe(2)
  expect(err).toContain('holds a secret, and everybody on this machine may read it: chmod 600')
})
