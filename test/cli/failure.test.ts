import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { badUsage, EXIT, refused, reportFailure, unreachable } from '../../src/cli/failure.ts'
import { UnreachableError } from '../../src/client/unreachable-error.ts'
import { type ErrorCode, ForumError } from '../../src/core/error.ts'

const REFUSALS: ErrorCode[] = [
  'invalid',
  'not-found',
  'forbidden',
  'unauthenticated',
  'already-exists',
  'failed-precondition',
  'overloaded',
  'corrupt',
]

test.each(REFUSALS)('what the forum refuses as %s ends with 1', (code) => {
  expect(reportFailure(new ForumError(code, 'why')).exitCode).toBe(EXIT.refused)
})

test('nobody there, and not now, end with 3', () => {
  expect(reportFailure(new UnreachableError(['a:1'], 'gone')).exitCode).toBe(EXIT.unreachable)
  expect(reportFailure(new ForumError('unavailable', 'closing'))).toEqual({
    exitCode: EXIT.unreachable,
    sentence: 'closing; try again in a moment',
  })
})

test('a failure of the command itself ends with its own code and sentence', () => {
  expect(reportFailure(badUsage('a'))).toEqual({ exitCode: 2, sentence: 'a' })
  expect(reportFailure(refused('b'))).toEqual({ exitCode: 1, sentence: 'b' })
  expect(reportFailure(unreachable('c'))).toEqual({ exitCode: 3, sentence: 'c' })
})

test('an error of the operating system is told as it is', async () => {
  const error: unknown = await readdir('/nowhere/at/all').catch((reason: unknown) => reason)

  expect(reportFailure(error).sentence).toBe(
    "ENOENT: no such file or directory, scandir '/nowhere/at/all'",
  )
})

test('a bug is not passed off as anything else, and keeps its stack', () => {
  const { exitCode, sentence } = reportFailure(new TypeError('x is not a function'))

  expect(exitCode).toBe(1)
  expect(sentence).toMatch(/^this is a bug in parley: TypeError: x is not a function\n +at /)
})
