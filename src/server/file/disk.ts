import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/server/kernel/env'

export const IV_BYTES = 16 // in front of the content

/** Where a file lies; its name is its id, never what somebody called it. */
export const pathOf = (county: string, id: string): string => path.join(env().SHOUWANG_FILES_DIR, county, id)

/** The folder of a county's files, made where it is missing; nobody else on the machine reads it. */
export function folderOf(county: string): string {
  const folder = path.join(env().SHOUWANG_FILES_DIR, county)
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
