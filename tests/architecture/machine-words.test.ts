import { expect, it } from 'vitest'
import { scanMachineWords } from './machine-words'
import { repositoryFiles, show, sourcesUnder } from './source'

const TEXTS = ['.ts', '.tsx', '.mjs', '.js', '.json', '.md', '.css', '.sql', '.prisma', '.yml', '.sh', '.svg', 'run', 'LICENSE', '.gitignore', '.browserslistrc']
const scan = (text: string, path = 'README.md') => show(scanMachineWords([{ path, text }]))

it('no text names a place of one machine', () => {
  const self = 'tests/architecture/machine-words'
  const sources = sourcesUnder([...new Set(repositoryFiles().map((name) => name.split('/')[0]!))], TEXTS)
  expect(show(scanMachineWords(sources.filter(({ path }) => !path.startsWith(self))))).toEqual([])
})

it.each([['cd /root/app'], ['see "/home/li/app/x"'], ['in /tmp/abc'], ['C:\\Users\\li'], ['http://192.168.1.4:3000'], ['https://registry.npmjs.org/x']])('sees %s', (text) => {
  expect(scan(text)).toHaveLength(1)
})

it('sees a registry in the lock file', () => {
  expect(scan('      "resolved": "https://example.org/x.tgz",', 'package-lock.json')).toHaveLength(1)
})

it('lets pass what every machine has', () => {
  expect(scan('http://localhost:3000, /usr/bin/chromium, /var/lib, a/tmp/b, /api/v1/homes, 127.0.0.1')).toEqual([])
})
