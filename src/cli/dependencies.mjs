// node_modules, exactly as the lock file has it. Node built-ins only: on a bare clone there is nothing else.
import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'
import { diskFull, explain, Sentence } from './sentence.mjs'

const readJson = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Whether the installed tree is the locked one. npm writes node_modules/.package-lock.json as its last act, so an
 * installation that was killed in the middle does not pass; one that a developer made by hand does. Without `dev` the
 * packages that only tests and linters need may be absent.
 */
export function isInstalled({
  dev = false,
  locked = readJson(inRoot('package-lock.json')),
  installed = readJson(inRoot('node_modules', '.package-lock.json')),
} = {}) {
  if (!installed) return false
  return Object.entries(locked.packages).every(([place, wanted]) => {
    if (place === '') return true
    const found = installed.packages[place]
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional || wanted.peer || (wanted.dev && !dev))
  })
}

/**
 * No install scripts: those of the packages only download what is not needed or check what npm has checked, and one has
 * to wait for a network that may not be there. The one thing needed, links between PostgreSQL's libraries, is made by
 * postgres-home.mjs.
 */
const FLAGS = ['--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']

/** Runs `npm ci` when it is needed; with `dev` what tests and linters need comes along. Says whether it ran. */
export async function installDependencies({ dev = false, announce = () => {} } = {}) {
  if (isInstalled({ dev })) return false
  announce()
  const disk = fs.statfsSync(inRoot())
  if (disk.bavail * disk.bsize < 1.3e9) throw diskFull()
  // Under `npm start` the very npm that runs us; called by hand, the npm beside this Node or in the PATH.
  const npm = process.env.npm_execpath ?? [path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')].find(fs.existsSync)
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const { status, output } = await run('npm-ci', command, [...first, 'ci', ...FLAGS, dev ? '--include=dev' : '--omit=dev'], {
    env: { NODE_ENV: '' }, // "production" would leave out what the build needs
  })
  if (status === 0) return true
  throw (
    explain(output) ??
    new Sentence(
      `安装依赖失败，请检查到 npm 仓库的网络连接后重新运行（npm：${lastError(output)}）。`,
      'Installing the dependencies failed: check the connection to the npm registry and run the command again.',
    )
  )
}

const lastError = (output) => /npm error (?:code )?(\S.*)/.exec(output)?.[1] ?? '无输出 no output'
