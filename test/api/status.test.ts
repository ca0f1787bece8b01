/** Errors as statuses, there and back. */
import { status } from '@grpc/grpc-js'
import { expect, test } from 'vitest'
import { STATUS_OF, statusOf } from '../../src/api/status.ts'
import { failureOf, isRetryable } from '../../src/client/failure.ts'
import { UnreachableError } from '../../src/client/unreachable-error.ts'
import { type ErrorCode, ForumError } from '../../src/core/error.ts'
import { ERROR_TEXT_CHARS_MAX } from '../../src/core/limits.ts'
import { listLogger } from '../support/in-process.ts'

const CODES = Object.keys(STATUS_OF) as ErrorCode[]

test('every error code has a status of its own', () => {
  expect(new Set(Object.values(STATUS_OF)).size).toBe(CODES.length)
})

test.each(CODES)(
  '%s comes back as it went, and may be retried exactly if that can help',
  (code) => {
    const sent = statusOf(new ForumError(code, 'a sentence'), listLogger())
    sent.metadata.set('parley-version-bin', Buffer.alloc(0))
    const got = failureOf(sent, '127.0.0.1:1')

    expect(got).not.toBeInstanceOf(UnreachableError)
    expect([got.code, got.message]).toEqual([code, 'a sentence'])
    expect(isRetryable(got)).toBe(code === 'overloaded' || code === 'unavailable')
    expect(sent.metadata.get('grpc-status-details-bin').length).toBe(isRetryable(got) ? 1 : 0)
  },
)

test('a bug is logged with a reference, and nothing of it leaks', () => {
  const lines: { reference?: string; err?: Error }[] = []
  const bug = new TypeError('secret internals')
  const { code, details } = statusOf(bug, listLogger(lines))

  expect(code).toBe(status.INTERNAL)
  expect(lines).toHaveLength(1)
  expect(lines[0]?.err).toBe(bug)
  expect(details).toBe(`internal error, reference ${lines[0]?.reference} in the log of the replica`)
})

test('an aborted call is cancelled, and no bug', () => {
  const lines: object[] = []
  const { code } = statusOf(new DOMException('gone', 'AbortError'), listLogger(lines))

  expect(code).toBe(status.CANCELLED)
  expect(lines).toEqual([])
})

test('a sentence always fits into a header', () => {
  for (const message of ['x'.repeat(10_000), '😀'.repeat(400), `\ud800 ${'😀'.repeat(300)}`]) {
    const { details } = statusOf(new ForumError('invalid', message), listLogger())

    expect(details.length).toBeLessThanOrEqual(ERROR_TEXT_CHARS_MAX + 1)
    expect(() => encodeURI(details)).not.toThrow()
  }
})

test('what no replica said means that none was reached', () => {
  for (const code of [status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.INTERNAL]) {
    const sent = statusOf(new ForumError('invalid', 'x'), listLogger())
    const got = failureOf({ ...sent, code }, '127.0.0.1:1')

    expect(got).toBeInstanceOf(UnreachableError)
    expect(isRetryable(got)).toBe(true)
    expect(got.message).toBe('127.0.0.1:1 does not answer: x')
  }
})

test('a request that is too large to be read is not sent again', () => {
  const sent = statusOf(new ForumError('invalid', 'larger than max'), listLogger())
  const got = failureOf({ ...sent, code: status.RESOURCE_EXHAUSTED }, '127.0.0.1:1')

  expect(got.code).toBe('invalid')
})
