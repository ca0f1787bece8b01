import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { createLogger, type LoggerOptions } from '../../src/runtime/logger.ts'

function capture(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  return { lines, logger: createLogger({ level: 'info', name: 'k3f', destination, ...options }) }
}

test('each line is one JSON object with time, level, name, fields and the sentence', () => {
  const { lines, logger } = capture()

  logger.info({ peer: 'm2x', entries: 3 }, 'caught up')

  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 'info',
    name: 'k3f',
    peer: 'm2x',
    entries: 3,
    msg: 'caught up',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
  })
})

test('lines below the level are left out', () => {
  const { lines, logger } = capture({ level: 'warn' })

  logger.debug({}, 'no')
  logger.info({}, 'no')
  logger.warn({}, 'yes')

  expect(lines).toHaveLength(1)
})

test('secrets and keys never reach the log, however deep they stand', () => {
  const { lines, logger } = capture()

  logger.info({ secret: 'S1', user: { token: 'S2', auth: { key: 'S3' } } }, 'made')
  logger.child({ invite: 'S4' }).error({ authorization: 'S5' }, 'refused')

  expect(lines.join('')).not.toMatch(/S\d/)
  expect(lines.join('')).toContain('[redacted]')
})

test('an error is logged with its message and its stack', () => {
  const { lines, logger } = capture()

  logger.error({ err: new Error('disk is full') }, 'write refused')

  expect(JSON.parse(lines[0]!).err).toMatchObject({ message: 'disk is full' })
})

test('text lines are for people: level, name, sentence, fields', () => {
  const { lines, logger } = capture({ format: 'text' })

  logger.warn({ peer: 'm2x', reason: 'two stories' }, 'banned')

  expect(lines[0]).toMatch(/^\S+Z warn {2}k3f banned peer=m2x reason="two stories"\n$/)
})

test('a file is appended to, its folder made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'logs', 'replica.log')

  createLogger({ level: 'info', name: 'a', destination: file }).info({}, 'one')
  createLogger({ level: 'info', name: 'a', destination: file }).info({}, 'two')

  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2)
})

test('a log that cannot be written does not end the process', () => {
  const logger = createLogger({ level: 'info', name: 'a', destination: '/dev/full' })

  expect(() => logger.info({}, 'nowhere')).not.toThrow()
})
