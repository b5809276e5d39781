// npm start: from a bare clone to a served system. Node built-ins only, on any Node ≥ 20.19.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更高版本，当前是 ${process.version}。 Node.js 20.19 or later is needed, this is ${process.version}.`)
  process.exitCode = 1
} else {
  const { start } = await import('./launcher.mjs')
  await start({ dev: process.argv.includes('--dev') })
}
