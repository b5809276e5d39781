import fs from 'node:fs'
import { fileURLToPath } from 'node:url'

const APP = fileURLToPath(new URL('../../../../src/app', import.meta.url))

/** Every page of the product as Next reads it from the files: 「/cases/[id]/notice」, groups such as (staff) left out. */
export function allRoutes(): string[] {
  return fs
    .readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.split('/').slice(0, -1).filter((part) => !/^\(.*\)$/.test(part)).join('/')}`)
    .sort()
}

/** Whether an address is one of this route: parameters fit anything without a slash. */
export function fits(route: string, address: string): boolean {
  const pattern = route.split('/').map((part) => (/^\[.+\]$/.test(part) ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('/')
  return new RegExp(`^${pattern}$`).test(new URL(address, 'http://localhost').pathname)
}
