/** Planted violations of user names: each is refused, for its reason. */
import { expect, test } from 'vitest'
import { checkUsers, type UserInput, type UserOutput } from '../../src/lab/checkers/user-model.ts'
import { historyOf, type Line } from './written-history.ts'

type UserLine = Line<UserInput, UserOutput>
const create = (request: string): UserInput => ({ kind: 'create', request, name: 'ann' })
const byName: UserInput = { kind: 'by-name', name: 'ann' }

const USERS: Record<string, { stands: UserLine[]; breaks: UserLine; because: string }> = {
  'a taken name is given away': {
    stands: [['a', 1, 2, create('r1'), { kind: 'made', id: '1' }]],
    breaks: ['b', 3, 4, create('r2'), { kind: 'made', id: '1' }],
    because: 'the name was taken by request r1',
  },
  'a free name is refused': {
    stands: [['a', 1, 2, byName, { kind: 'not-found' }]],
    breaks: ['b', 3, 4, create('r2'), { kind: 'taken' }],
    because: 'the name is free',
  },
  'a user is there and is not found': {
    stands: [
      ['a', 1, 'never', create('r1')],
      ['b', 2, 3, create('r2'), { kind: 'taken' }],
    ],
    breaks: ['b', 4, 5, byName, { kind: 'not-found' }],
    because: 'the name is there',
  },
  'a name leads to another user': {
    stands: [['a', 1, 2, create('r1'), { kind: 'made', id: '1' }]],
    breaks: ['b', 3, 4, byName, { kind: 'found', id: '2' }],
    because: 'the name is of user 1',
  },
}

test.each(Object.keys(USERS))('a planted violation of user names is refused: %s', (name) => {
  const { stands, breaks, because } = USERS[name]!

  expect(checkUsers(historyOf(stands))).toMatchObject({ kind: 'ok' })
  const verdict = checkUsers(historyOf([...stands, breaks]))

  expect(verdict).toMatchObject({ kind: 'violation', culprit: { client: breaks[0] } })
  expect(verdict.kind === 'violation' && verdict.text).toContain(because)
})
