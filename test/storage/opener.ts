/** Opens the store of a directory and says how that went; with `stay`, keeps it until killed. */
import { asForumError } from '../../src/core/error.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import { FORUM } from './sealing.ts'

const [directory = '', stay] = process.argv.slice(2)

try {
  const store = openSqliteStore({ directory, forumId: FORUM })
  store.transaction(({ forum }) => forum.putCount('user', 'aaaaaaaaaa' as never, 1))
  process.stdout.write('open\n')
  if (stay === 'stay') setInterval(() => undefined, 1_000)
} catch (error) {
  const { code, message } = asForumError(error)
  process.stdout.write(`${code}: ${message}\n`)
}
