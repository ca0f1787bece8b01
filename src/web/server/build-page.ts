/** `node build-page.ts`: builds the page, if it is not there yet, and says how large it is. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { isThere, pageFolder } from './built-page.ts'

const PAGE = fileURLToPath(new URL('../page', import.meta.url))
/** States of the sources whose pages are kept: switching back and forth costs no build. */
const KEPT = 4

const folder = pageFolder()
if (!isThere(folder)) {
  await removeOld(dirname(folder))
  // Several replicas may start at once: each builds beside, and the first to be done stays.
  const beside = `${folder}.${process.pid}`
  await bundle(beside)
  console.log(`The page has ${await compress(beside)} bytes, compressed by gzip.`)
  await rename(beside, folder).catch(() => rm(beside, { recursive: true }))
}

async function bundle(outDir: string): Promise<void> {
  await build({
    root: PAGE,
    configFile: false,
    publicDir: 'public',
    // Whole numbers are plain numbers here (codec/pbruntime.js), and few entities have names: so
    // nobody waits for what is not used.
    resolve: {
      alias: { long: join(PAGE, 'no-long.ts'), entities: join(PAGE, 'text/entities.ts') },
    },
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  })
}

/** Puts packed copies beside the files; bytes of all of them by gzip, as any browser takes them. */
async function compress(outDir: string): Promise<number> {
  let total = 0
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    })
    await writeFile(`${path}.br`, brotli)
    const gzip = gzipSync(bytes, { level: 9 })
    await writeFile(`${path}.gz`, gzip)
    total += gzip.length
  }
  return total
}

async function removeOld(home: string): Promise<void> {
  await mkdir(home, { recursive: true })
  const names = (await readdir(home)).filter((name) => !name.includes('.'))
  for (const name of names.slice(0, Math.max(0, names.length - KEPT))) {
    await rm(join(home, name), { recursive: true, force: true })
  }
}
