import express from 'express'
import { expect, it } from 'vitest'
import { baseUrl, close, listen } from '../../src/http/index.ts'

const local = (port: number) => ({ host: '127.0.0.1', port })

it('finishes running calls before it closes, and takes no new ones', async () => {
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>()
  const app = express().get('/', async (_req, res) => {
    arrive()
    await finished
    res.send('done')
  })
  const server = await listen(app, local(0))
  const base = baseUrl(server)
  const running = fetch(base)
  await arrived
  const closed = close(server, 10_000)
  await expect(fetch(base)).rejects.toThrow()
  finish()
  expect(await (await running).text()).toBe('done')
  await closed
})

it('cuts what does not finish', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>()
  const server = await listen(
    express().get('/', () => arrive()),
    local(0),
  )
  const running = fetch(baseUrl(server))
  const cut = expect(running).rejects.toThrow()
  await arrived
  await close(server, 10)
  await cut
})

it('fails when the port is taken', async () => {
  const server = await listen(express(), local(0))
  const port = Number(new URL(baseUrl(server)).port)
  await expect(listen(express(), local(port))).rejects.toThrow(/EADDRINUSE/)
  await close(server, 10)
})

it('bounds the time a client may take to send', async () => {
  const server = await listen(express(), local(0))
  expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 20_000])
  await close(server, 10)
})

it('tells where this machine finds it, also when it listens everywhere', async () => {
  const server = await listen(express(), { host: '0.0.0.0', port: 0 })
  expect(baseUrl(server)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  await close(server, 10)
})
