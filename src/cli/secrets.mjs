// Secrets are made once, on the first start, readable by their owner only.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Content of a secret file; made of 32 random bytes where there is none yet. Two starts at once get the same one. */
export function secret(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}`
  if (!fs.existsSync(file)) {
    fs.writeFileSync(temporary, randomBytes(32).toString('hex'), { mode: 0o600 })
    try {
      fs.linkSync(temporary, file) // fails where another process was first; never leaves half a file
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    } finally {
      fs.rmSync(temporary)
    }
  }
  return fs.readFileSync(file, 'utf8')
}

/** The folder of the encryption keys; `<id>.key` holds 64 bytes: 32 for the cipher, 32 for the keyed hash. Returns the folder. */
export function encryptionKeys(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!fs.readdirSync(folder).some((name) => name.endsWith('.key'))) {
    const temporary = path.join(folder, `new.${process.pid}`)
    fs.writeFileSync(temporary, randomBytes(64), { mode: 0o600 })
    fs.renameSync(temporary, path.join(folder, 'k1.key'))
  }
  return folder
}
