import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { cssFaults } from './css-faults'
import { jsFaults } from './js-faults'

const NEXT = fileURLToPath(new URL('../../.next', import.meta.url))

/** Files of the newest build that a browser may load; not the one for browsers without modules, which Chromium 109 leaves aside. */
function shipped(ending: string): string[] {
  const { polyfillFiles } = JSON.parse(fs.readFileSync(path.join(NEXT, 'build-manifest.json'), 'utf8')) as { polyfillFiles: string[] }
  return fs
    .readdirSync(path.join(NEXT, 'static'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !polyfillFiles.some((file) => file.endsWith(path.basename(name))))
    .map((name) => path.join(NEXT, 'static', name))
}

const faultsOf = (ending: string, find: (text: string) => string[]) =>
  shipped(ending).flatMap((file) => find(fs.readFileSync(file, 'utf8')).map((fault) => `${path.basename(file)}: ${fault}`))

it('the style sheets suit Chromium 109', () => {
  expect(shipped('.css').length).toBeGreaterThan(0)
  expect(faultsOf('.css', cssFaults)).toEqual([])
})

it('the scripts suit Chromium 109', () => {
  expect(shipped('.js').length).toBeGreaterThan(0)
  expect(faultsOf('.js', jsFaults)).toEqual([])
})

it('no page reaches the internet: every address in a style sheet is of this site', () => {
  const addresses = shipped('.css').flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/url\(["']?((?:https?:)?\/\/[^)"']*)/g)].map((match) => match[1]))
  expect(addresses).toEqual([])
})

it.each([
  '.a{color:oklch(0.5 0.1 20)}',
  '.a{color:rgba(0,0,0,.2)}',
  '.a{color:color-mix(in srgb,#fff 20%,#000)}',
  '@supports (color:color-mix(in lab,red,red)){.a{color:color-mix(in lab,red,red)}}',
  '.a{background:linear-gradient(to right in oklab,#fff,#000)}',
  '.a{color:#fff;&:hover{color:#000}}',
  '.a{color:#fff;.b{color:#000}}',
  '.a{@media (min-width:1px){color:#fff}}',
  '@media print{.a{.b{color:#000}}}',
  '@scope (.a){.b{color:#fff}}',
  '.a{grid-template-columns:subgrid}',
  '.a{text-wrap:balance}',
  'input:user-invalid{color:#fff}',
  '.shadow-md{box-shadow:var(--tw-shadow)}',
  '.hover\\:ring-2:hover{box-shadow:var(--tw-ring-shadow)}',
  '.ring{box-shadow:none}',
])('sees %s', (css) => {
  expect(cssFaults(css)).not.toEqual([])
})

it('lets pass what Chromium 109 knows', () => {
  expect(cssFaults('@layer base{@media (width>=40rem){.a:is(.b,.c):has(d){color:#1c4a7a33;inset:0;content:"} rgb("}}}@keyframes k{from{opacity:0}50%{opacity:.5}to{opacity:1}}@property --x{syntax:"*";inherits:false}')).toEqual([])
  expect(cssFaults('.string{box-shadow:0 1px 2px #0003}.lift-menu{box-shadow:var(--lift)}.a{transition:color .1s linear}.b{mask:url(x.svg#color(1))}.open\\:flex:is([open],:popover-open){color:#fff}')).toEqual([])
})

it.each(['a.toSorted()', 'Object.groupBy(a,f)', 'Promise.withResolvers()', 'const r=/[\\p{L}--a]/v', 'using x = f()', 'crypto.randomUUID()'])('sees %s', (js) => {
  expect(jsFaults(js)).toHaveLength(1)
})

it('lets pass what Chromium 109 knows, and what is looked for first', () => {
  expect(jsFaults('class A{#a=1;static{this.b=2}};a?.b??c;a.at(-1);Object.hasOwn(a,"b");structuredClone(a);a.findLast(f)')).toEqual([])
  expect(jsFaults('if(typeof document.startViewTransition==="function")document.startViewTransition(f)')).toEqual([])
  expect(jsFaults('try{a.startViewTransition(f)}catch{f()}')).toEqual([])
  expect(jsFaults('URL.canParse||(URL.canParse=f);URL.canParse(a)')).toEqual([])
})
