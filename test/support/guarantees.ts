/** Reading GUARANTEES.md: what it names must be there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const NAMED = /`((?:test|src)\/[\w/.-]+\.ts)`(?: "([^"]+)")?/g

/** Rows of tables that promise something: their first cell, and the last one. */
function promisesIn(text: string): { readonly promise: string; readonly shown: string }[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  const cells = rows.map((row) => row.split(' | ').map((cell) => cell.replaceAll('|', '').trim()))
  return cells
    .map((row) => ({ promise: row[0] ?? '', shown: row.at(-1) ?? '' }))
    .filter(({ shown }) => shown !== 'shown by')
}

/** A sentence for each promise that nothing shows, and for each test that is not there. */
export function checkGuarantees(text: string, root: string): string[] {
  const bare = promisesIn(text)
    .filter(({ shown }) => !/`(?:test|src)\//.test(shown))
    .map(({ promise }) => `nothing shows: ${promise}`)
  const missing = Array.from(text.matchAll(NAMED)).flatMap(([, path = '', title]) => {
    const file = join(root, path)
    if (!existsSync(file)) return [`there is no ${path}`]
    if (title === undefined || readFileSync(file, 'utf8').includes(`'${title}'`)) return []
    return [`${path} has no test "${title}"`]
  })
  const cited = new Set(Array.from(text.matchAll(/\[(\d)\](?! [A-Z])/g), (match) => match[1]))
  const listed = new Set(Array.from(text.matchAll(/^\[(\d)\] [A-Z]/gm), (match) => match[1]))
  const uncited = [...cited].filter((number) => !listed.has(number))
  return [...bare, ...missing, ...uncited.map((number) => `[${number}] refers to nothing`)]
}
