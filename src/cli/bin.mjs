#!/usr/bin/env node
// The executable. Plain JavaScript that any Node from 16 on can read: when it is run by a Node that
// is too old for parley, it runs itself again on the one that the project brought.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

const NEEDED = [24, 15]
const BROUGHT = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}

function runOnBroughtNode() {
  const script = fileURLToPath(import.meta.url)
  // Who is killed cannot pass that on: the child looks whether we are still there.
  const env = { ...process.env, PARLEY_WRAPPED_BY: String(process.pid) }
  const child = spawn(BROUGHT, [script, ...process.argv.slice(2)], { stdio: 'inherit', env })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`cannot run ${BROUGHT}: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    // Ends the way the child ended, so that whoever waits for us sees the same.
    for (const name of signals) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

function fail(sentence) {
  process.stderr.write(`parley: ${sentence}\n`)
  process.exit(1)
}

if (isNewEnough(process.versions.node)) {
  // Types are stripped and code is compiled once, not at every start.
  nodeModule.enableCompileCache()
  const { runProcess } = await import('./run-process.ts')
  await runProcess()
} else if (existsSync(BROUGHT)) {
  runOnBroughtNode()
} else {
  const version = NEEDED.join('.')
  fail(`needs Node ${version} or newer (this is ${process.version}): run "npm ci", which brings it`)
}
