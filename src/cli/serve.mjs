// The web server as a process of its own, and the moment from which it answers.
import { spawn } from 'node:child_process'
import http from 'node:http'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { forget, remember, signal } from './own-process.mjs'
import { ROOT } from './paths.mjs'
import { Sentence } from './sentence.mjs'

const answers = (port) =>
  new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/', timeout: 20_000 }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.once('error', () => resolve(null)).once('timeout', () => request.destroy())
  })

/**
 * Starts `next start` (or `next dev`) and resolves when it answers. The port was found free just before, and the child
 * is still alive after the answer: so the answer is its own.
 * Returns { exited (promise of its code), stop() }.
 */
export async function serve(node, { port, env, dev = false, name = 'server', output = 'inherit' }) {
  const child = spawn(node, ['node_modules/next/dist/bin/next', dev ? 'dev' : 'start', '-p', String(port)], {
    cwd: ROOT,
    env: { ...process.env, ...env, NODE_ENV: dev ? 'development' : 'production' },
    detached: process.platform !== 'win32',
    stdio: ['ignore', output, output],
    windowsHide: true,
  })
  await once(child, 'spawn')
  remember(name, child.pid)
  const exited = once(child, 'exit').then(([code]) => {
    forget(name)
    return code ?? 1
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    signal(child.pid, 'SIGTERM')
    const patience = new AbortController()
    await Promise.race([exited, pause(8000, undefined, { signal: patience.signal, ref: false }).catch(() => {})])
    patience.abort()
    if (child.exitCode === null && child.signalCode === null) signal(child.pid, 'SIGKILL')
    await exited
  }
  const dead = exited.then(() => 'dead')
  for (;;) {
    const answer = await Promise.race([answers(port), dead])
    if (answer === 'dead') throw new Sentence('服务没有启动，原因见上。', 'The server did not start, for the reason above.')
    if (answer !== null) break
    await pause(100)
  }
  return { exited, stop }
}
