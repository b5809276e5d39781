// Real Chromiums for the tests: a current one (the system's, else Debian's package, else of npm) and 109, of npm.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { inData, inRoot } from './paths.mjs'
import { run } from './run.mjs'
import { Sentence } from './sentence.mjs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** npm packages that carry a browser for Linux on x64, and which of their archives holds libraries a bare system may lack. */
const CURRENT = { packed: ['@sparticuz', 'chromium'], libraries: 'al2023' }
const LAST_OF_WINDOWS_7 = { packed: ['chromium-109'], libraries: 'aws' }

/** The packages' own flags put all into one process, which dies with the second browser context, and switch web security off. */
const PACKAGED_ARGS = ['--no-sandbox', '--disable-gpu']

/** Runs the browser for its version: { runs, version } (109 prints none) or { missing: library } or { error }. */
function ask(executablePath, env = {}) {
  const { error, status, stdout, stderr } = spawnSync(executablePath, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000, env: { ...process.env, ...env } })
  if (status === 0) return { runs: true, version: stdout.trim() }
  return { missing: /loading shared libraries: ([^:\s]+)/.exec(stderr ?? '')?.[1], error: error?.message ?? stderr }
}

function ofTheSystem() {
  const given = process.env.CHROMIUM_PATH
  if (given && !ask(given).version) throw new Sentence(`CHROMIUM_PATH=${given} 不是可用的浏览器。`, `CHROMIUM_PATH=${given} is no browser that runs.`)
  const found = [given, ...SYSTEM].find((place) => place && fs.existsSync(place) && ask(place).version)
  return found ? { executablePath: found, args: ['--disable-gpu'], env: {} } : null
}

async function ofDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => run('apt-chromium', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
  if ((await install()).status !== 0) {
    await run('apt-update', 'apt-get', ['update'], { env })
    if ((await install()).status !== 0) return null
  }
  return ofTheSystem()
}

/** Unpacked under .data, where no other user's copy can be in the way. */
async function ofNpm(source) {
  const packed = inRoot('node_modules', ...source.packed)
  if (process.platform !== 'linux' || process.arch !== 'x64' || !fs.existsSync(packed)) return null
  const { version } = JSON.parse(fs.readFileSync(path.join(packed, 'package.json'), 'utf8'))
  const folder = inData('chromium', version)
  const executablePath = path.join(folder, 'chromium')
  if (!fs.existsSync(executablePath)) {
    fs.mkdirSync(folder, { recursive: true })
    unpack(packed, 'swiftshader', folder) // what draws where there is no GPU
    const half = `${executablePath}.${process.pid}`
    await pipeline(fs.createReadStream(path.join(packed, 'bin', 'chromium.br')), zlib.createBrotliDecompress(), fs.createWriteStream(half, { mode: 0o755 }))
    fs.renameSync(half, executablePath)
  }
  if (ask(executablePath).runs) return { executablePath, args: PACKAGED_ARGS, env: {} }
  // A bare system may lack nss, nspr or expat; the package carries those for the cloud it was made for.
  const env = { LD_LIBRARY_PATH: libraries(packed, source.libraries, folder) }
  const { runs, missing, error } = ask(executablePath, env)
  if (runs) return { executablePath, args: PACKAGED_ARGS, env }
  throw missing
    ? new Sentence(`测试浏览器缺少系统库 ${missing}，请由管理员安装 chromium 软件包后重试。`, `The test browser lacks the system library ${missing}: have the package chromium installed.`)
    : new Sentence(`测试浏览器不能运行：${error}。`, 'The test browser does not run.')
}

function libraries(packed, archive, folder) {
  const lib = path.join(folder, 'lib')
  if (!fs.existsSync(lib)) unpack(packed, archive, folder)
  return lib
}

function unpack(packed, name, folder) {
  const { status, stderr } = spawnSync('tar', ['-x', '-C', folder], { input: zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, 'bin', `${name}.tar.br`))), encoding: 'utf8' })
  if (status !== 0) throw new Error(`tar could not unpack ${name}: ${stderr}`)
}

/** { executablePath, args, env } of a Chromium that was seen to run; throws a sentence where there is none. */
export async function findChromium() {
  const found = ofTheSystem() ?? (await ofDebian()) ?? (await ofNpm(CURRENT))
  if (found) return found
  throw new Sentence('没有可用的 Chromium，请安装 chromium 软件包，或用 CHROMIUM_PATH 指定。', 'There is no Chromium: install the package chromium, or name one by CHROMIUM_PATH.')
}

/** Chromium 109, the last one of Windows 7, in the same shape; null on a system for which npm carries none. */
export const findChromium109 = () => ofNpm(LAST_OF_WINDOWS_7)
