/** Runs the project's linter over a folder, with the project's rules. */
import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Finding {
  readonly file: string
  readonly rule: string
  readonly message: string
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What the linter finds in `folder`, a copy of (a part of) the project's tree. */
export function lint(folder: string): Finding[] {
  if (folder !== ROOT) copyFileSync(`${ROOT}/.oxlintrc.json`, `${folder}/.oxlintrc.json`)
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`${ROOT}/node_modules/oxlint/bin/oxlint`, '--config', '.oxlintrc.json', '-f', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (!stdout.startsWith('{')) throw new Error(`the linter did not run: ${stderr}${stdout}`)
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string; message: string }[]
  }
  return diagnostics.map(({ code, filename, message }) => ({ rule: code, file: filename, message }))
}
