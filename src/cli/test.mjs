// npm test: everything that can be checked, from a bare clone, ending with `N passed, N failed`.
//   npm test                                   all of it
//   npm test -- --only=domain,server [word…]   parts by name; words narrow vitest and Playwright to matching files
// Node built-ins only: the parts run as programs of their own on the packaged Node.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or later is needed, this is ${process.version}.`)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
} else {
  const { test } = await import('./testing/suite.mjs')
  const words = process.argv.slice(2)
  const only = words.filter((word) => word.startsWith('--only=')).flatMap((word) => word.slice('--only='.length).split(','))
  process.exit(await test({ only, filters: words.filter((word) => !word.startsWith('--')) }))
}
