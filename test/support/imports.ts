/** Who may import whom: the rules of src/ARCHITECTURE.md, and a checker for them. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** A source file: its path from `src/` on, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

const BELOW_API = [
  'core',
  'gen',
  'codec',
  'replication',
  'coordinator',
  'storage',
  'transport',
  'runtime',
  'trace',
  'digest',
  'replica',
]

/** For each folder, the other folders of `src/` it may import. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  gen: ['codec'],
  codec: ['core', 'replication', 'coordinator', 'gen'],
  replication: ['core'],
  coordinator: ['core', 'codec', 'runtime'],
  storage: ['core', 'codec', 'digest'],
  transport: ['core', 'codec'],
  runtime: ['core'],
  pairing: ['core', 'runtime'],
  trace: ['core', 'replication'],
  digest: ['core', 'gen', 'codec', 'runtime', 'client'],
  replica: [
    'core',
    'digest',
    'codec',
    'replication',
    'coordinator',
    'storage',
    'transport',
    'runtime',
    'trace',
  ],
  client: ['core', 'gen', 'codec'],
  lab: ['core', 'gen', 'codec', 'storage', 'replica', 'client'],
  api: BELOW_API,
  web: [...BELOW_API, 'client', 'api'],
  balancer: ['core', 'codec', 'gen', 'runtime', 'client', 'api'],
  supervisor: ['core', 'coordinator', 'runtime'],
  cli: [...BELOW_API, 'client', 'api', 'pairing', 'web', 'balancer', 'lab', 'supervisor'],
}

/** Files of one implementation of a port: only their own folder and `cli` may name them. */
const IMPLEMENTATION = /(?:^|[/-])(?:sqlite|libp2p|memory)(?:[/-]|\.ts$)/

/** What judges a history from outside. */
const CHECKERS = /^lab\/(?:crdt\/)?checkers\//

/** Packages that belong to some folders only. A folder of pure code has all its packages here. */
const PACKAGES: readonly { readonly name: RegExp; readonly folders: readonly string[] }[] = [
  { name: /^yjs$/, folders: ['core', 'web'] },
  { name: /^fast-diff$/, folders: ['core', 'web'] },
  { name: /^node:sqlite$/, folders: ['storage'] },
  { name: /^node:dgram$/, folders: ['pairing', 'supervisor'] },
  { name: /^libp2p$|^@libp2p\/|^@multiformats\//, folders: ['transport', 'cli'] },
  { name: /^etcd3$|^cockatiel$/, folders: ['coordinator'] },
  {
    name: /^@grpc\/|^grpc-health-check$/,
    folders: ['api', 'client', 'balancer', 'lab', 'web', 'supervisor', 'cli'],
  },
  { name: /^pino$|^prom-client$/, folders: ['runtime'] },
  { name: /^commander$|^@clack\/|^cli-table3$|^env-paths$|^pretty-ms$/, folders: ['cli'] },
  {
    name: /^preact|^@preact\/|^@codemirror\/|^y-codemirror|^@tanstack\/|^markdown-it|^lowlight|^highlight\.js|^vite$|^sirv$/,
    folders: ['web'],
  },
  { name: /^eld(?:\/|$)|^amqplib$/, folders: ['digest'] },
  { name: /^csv-parse$/, folders: ['cli'] },
  { name: /^protobufjs/, folders: ['codec', 'gen'] },
]

/** Folders whose code runs anywhere and decides without I/O. */
const PURE = ['core', 'replication', 'trace']

/** The coordinator decides in pure files; these run it. */
const COORDINATOR_SHELL = /^coordinator\/(?:open-|etcd|saved-state)/

/** Every TypeScript source under `root`, paths relative to it. */
export function readSources(root: string): Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(`${root}/${path}`, 'utf8'),
    }))
}

/** A sentence for each import that the rules do not allow. */
export function checkImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    importsOf(source.text).flatMap((specifier) => {
      const wrong = specifier.startsWith('.')
        ? checkFile(source.path, specifier)
        : checkPackage(source.path, specifier)
      return wrong === undefined ? [] : [`${source.path} imports ${specifier}: ${wrong}`]
    }),
  )
}

/** What a source imports, statically or dynamically, types included. */
export function importsOf(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const declared = /^\s*(?:import|export)\b[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]/gm
  const bare = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  return [declared, bare].flatMap((form) =>
    Array.from(code.matchAll(form), (match) => match[1] ?? ''),
  )
}

function checkFile(path: string, specifier: string): string | undefined {
  const from = folderOf(path)
  const target = posix.join(posix.dirname(path), specifier)
  const to = folderOf(target)
  if (!/\.(?:tsx?|js)$/.test(specifier)) return 'an import names a file, with its suffix'
  const allowed = FOLDERS[from]
  if (allowed === undefined) return `${from}/ is not in the table of folders`
  if (
    isPureCoordinator(path) &&
    (COORDINATOR_SHELL.test(target) || (to !== from && to !== 'core'))
  ) {
    return 'a pure file of coordinator/ imports its like and core/ only'
  }
  if (CHECKERS.test(path) && to !== 'lab') return 'checkers share no code with what they check'
  if (from === to) return undefined
  if (!allowed.includes(to)) return `${from}/ may not import ${to}/`
  if (from !== 'cli' && IMPLEMENTATION.test(target)) return 'only cli/ chooses an implementation'
  return undefined
}

function checkPackage(path: string, specifier: string): string | undefined {
  const folder = folderOf(path)
  const rule = PACKAGES.find(({ name }) => name.test(specifier))
  if (rule !== undefined && !rule.folders.includes(folder)) {
    return `it belongs to ${rule.folders.join(', ')}`
  }
  if (isPureCoordinator(path)) return 'this file of coordinator/ is pure'
  if (PURE.includes(folder) && rule === undefined) return `${folder}/ is pure`
  return undefined
}

function isPureCoordinator(path: string): boolean {
  return folderOf(path) === 'coordinator' && !COORDINATOR_SHELL.test(path)
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? ''
}
