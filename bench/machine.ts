/** Where and of what the figures are: machine, versions, commit. */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { orbitDbVersion } from './systems/orbitdb.ts'

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
  readonly node: string
  readonly sqlite: string
  /** Of the libraries that count, and of other systems that are compared with. */
  readonly versions: Readonly<Record<string, string>>
  readonly commit: string
  /** Whether there were changes on top of the commit. */
  readonly changed: boolean
  /** Appending 250 bytes and flushing them, milliseconds: what the disk allows. */
  readonly flushMs: number
}

export function describeMachine(workspace: string): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    sqlite: process.versions.sqlite ?? 'unknown',
    versions: { ...libraryVersions(), ...systemVersions() },
    commit: git('rev-parse', '--short', 'HEAD'),
    changed: git('status', '--porcelain') !== '',
    flushMs: probeFlush(workspace),
  }
}

const LIBRARIES = ['@grpc/grpc-js', 'libp2p', '@libp2p/gossipsub', 'protobufjs']
/** How each system says its version. */
const SYSTEMS: readonly (readonly [string, string, RegExp])[] = [
  ['etcd', 'etcd', /etcd Version: (\S+)/],
  ['redis', 'redis-server', /v=(\S+)/],
]

/** A table without a system must not look as if nobody had thought of it. */
const ABSENT = 'not installed'

function libraryVersions(): Record<string, string> {
  const file = new URL('../package.json', import.meta.url)
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies: Readonly<Record<string, string>>
  }
  return Object.fromEntries(LIBRARIES.map((name) => [name, dependencies[name] ?? 'unknown']))
}

function systemVersions(): Record<string, string> {
  const found = SYSTEMS.map(([name, command, pattern]) => {
    const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' })
    return [name, pattern.exec(stdout ?? '')?.[1] ?? ABSENT]
  })
  return { ...Object.fromEntries(found), OrbitDB: orbitDbVersion() ?? ABSENT }
}

function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()
  } catch {
    // A copy without its repository can be measured too.
    return 'unknown'
  }
}

function probeFlush(workspace: string): number {
  const path = join(workspace, 'flush-probe')
  const file = openSync(path, 'w')
  const bytes = randomBytes(250)
  const count = 200
  const from = performance.now()
  for (let turn = 0; turn < count; turn++) {
    writeSync(file, bytes)
    fdatasyncSync(file)
  }
  const spent = performance.now() - from
  closeSync(file)
  rmSync(path)
  return spent / count
}
