import { expect, it } from 'vitest'
import { scanLayers } from './layers'
import { show, sourcesUnder } from './source'

const scan = (path: string, text: string) => show(scanLayers([{ path, text }]))

it('holds for the whole of src', () => {
  expect(show(scanLayers(sourcesUnder(['src'])))).toEqual([])
})

it.each([
  ['domain and the database', 'src/domain/case/a.ts', `import { db } from '@/server/kernel/db'`],
  ['domain by a relative path', 'src/domain/case/a.ts', `import { db } from '../../server/kernel/db'`],
  ['domain and React', 'src/domain/a.ts', `import { cache } from 'react'`],
  ['domain and a type of a package', 'src/domain/a.ts', `import type { Pool } from 'pg'`],
  ['domain and the machine', 'src/domain/a.ts', `export const url = process.env.DATABASE_URL`],
  ['domain and chance', 'src/domain/a.ts', `export const n = Math.random()`],
  ['domain and a lazy import', 'src/domain/a.ts', `export const f = () => import('node:fs')`],
  ['ui and server', 'src/ui/a.tsx', `export { x } from '@/server/case/view'`],
  ['ui and a type of server', 'src/ui/a.tsx', `import type { View } from '@/server/case/view'`],
  ['ui and app', 'src/ui/a.tsx', `import { x } from '@/app/layout'`],
  ['server and ui', 'src/server/a.ts', `import { Button } from '@/ui/button'`],
  ['server and app', 'src/server/a.ts', `import '../app/layout'`],
  ['app and the database', 'src/app/page.tsx', `import { db } from '@/server/kernel/db'`],
  ['app and the driver', 'src/app/page.tsx', `import pg from 'pg'`],
  ['app and files', 'src/app/page.tsx', `const fs = require('node:fs')`],
  ['app and the generated client', 'src/app/page.tsx', `import { Prisma } from '@/server/generated/prisma/client'`],
  ['app and the clock', 'src/app/page.tsx', `import { machineNow } from '@/server/kernel/clock'`],
  ['proxy and a session', 'src/proxy.ts', `import { currentCaller } from '@/server/auth/session'`],
  ['src and tests', 'src/server/a.ts', `import { household } from '../../tests/builders/household'`],
])('sees %s', (_, path, text) => {
  expect(scan(path, text)).toHaveLength(1)
})

it('lets pass what the rule allows', () => {
  expect(scan('src/domain/case/a.ts', `import { z } from 'zod'\nimport { x } from '@/domain/time/day'\nimport { y } from '../refusal'`)).toEqual([])
  expect(scan('src/ui/a.tsx', `import { labelOf } from '@/domain/glossary'\nimport Link from 'next/link'\nimport { useState } from 'react'`)).toEqual([])
  expect(scan('src/app/page.tsx', `import { getCase } from '@/server/case/get-case'\nimport { Table } from '@/ui/table/table'`)).toEqual([])
  expect(scan('src/server/case/a.ts', `import fs from 'node:fs'\nimport { db } from '@/server/kernel/db'`)).toEqual([])
})
