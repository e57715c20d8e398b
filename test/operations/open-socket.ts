import { once } from 'node:events'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

/** A bare connection, to say what no HTTP client would say. */
export async function openSocket(base: string) {
  const { hostname, port } = new URL(base)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => void socket.destroy())
  let received = ''
  socket.setEncoding('utf8').on('data', text => {
    received += text
  })
  socket.on('error', () => {})
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()))
  await once(socket, 'connect')
  /** What came up to the end of the head, or up to the end of the connection. */
  const answered = async () => {
    while (!received.includes('\r\n\r\n') && !socket.closed)
      await Promise.race([new Promise(resolve => socket.once('data', resolve)), closed])
    return received
  }
  return { socket, closed, answered, received: () => received }
}

/** The head of a call whose body of so many bytes is still to come. */
export const callHead = (path: string, bytes: number) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\n\r\n`
