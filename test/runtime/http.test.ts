import { request } from 'node:http'
import { expect, test } from 'vitest'
import { openHttp } from '../../src/runtime/http.ts'
import { createMetrics } from '../../src/runtime/metrics.ts'

const listen = { host: '127.0.0.1', port: 0 }

function open(health: () => { readonly ok: boolean } = () => ({ ok: true })) {
  return openHttp({ listen, metrics: createMetrics(), health })
}

function get(port: number, path: string, options: { host?: string; method?: string } = {}) {
  return new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    const headers = options.host === undefined ? {} : { host: options.host }
    const call = request({ port, path, headers, method: options.method ?? 'GET' }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => {
        const type = response.headers['content-type'] ?? ''
        resolve({ status: response.statusCode ?? 0, type, text })
      })
    })
    call.on('error', reject)
    call.end()
  })
}

test('/metrics answers in the format of Prometheus', async () => {
  await using http = await open()

  const { status, type, text } = await get(http.port, '/metrics')

  expect(status).toBe(200)
  expect(type).toMatch(/^text\/plain; version=/)
  expect(text).toContain('# TYPE parley_writes_total counter')
})

test('/healthz says whether the process can do its work, and why not', async () => {
  let health: { ok: boolean; state: string } = { ok: true, state: 'serving' }
  await using http = await open(() => health)

  const well = await get(http.port, '/healthz')
  health = { ok: false, state: 'recovering' }
  const unwell = await get(http.port, '/healthz')

  expect([well.status, JSON.parse(well.text)]).toEqual([200, { ok: true, state: 'serving' }])
  expect([unwell.status, JSON.parse(unwell.text)]).toEqual([
    503,
    { ok: false, state: 'recovering' },
  ])
})

test('any other path is told what there is', async () => {
  await using http = await open()

  const { status, text } = await get(http.port, '/nothing?x=1')

  expect(status).toBe(404)
  expect(text).toBe('/nothing: not found; there are /metrics and /healthz\n')
})

test('a page of another site cannot read a loopback port by renaming it', async () => {
  await using http = await open()

  expect((await get(http.port, '/metrics', { host: 'evil.example' })).status).toBe(403)
  expect((await get(http.port, '/metrics', { host: 'localhost:5080' })).status).toBe(200)
  expect((await get(http.port, '/metrics', { host: '[::1]:5080' })).status).toBe(200)
  expect((await get(http.port, '/metrics', { host: '127.0.0.1.evil.example' })).status).toBe(403)
})

test('only reading is answered', async () => {
  await using http = await open()

  expect((await get(http.port, '/metrics', { method: 'POST' })).status).toBe(405)
  expect((await get(http.port, '/metrics', { method: 'HEAD' })).text).toBe('')
})

test('a busy port is an error with its code; a closed one is free again', async () => {
  const first = await open()
  const same = { listen: { ...listen, port: first.port }, metrics: createMetrics() }

  await expect(openHttp({ ...same, health: () => ({ ok: true }) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })

  await first[Symbol.asyncDispose]()
  await first[Symbol.asyncDispose]()
  await using again = await openHttp({ ...same, health: () => ({ ok: true }) })
  expect(again.port).toBe(first.port)
})
