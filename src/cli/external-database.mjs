// What a database must be before the program touches it. For the embedded one all of this is true by construction.
import pg from 'pg'
import { Sentence } from './sentence.mjs'

const OLDEST = 15

const REASONS = {
  ECONNREFUSED: ['没有服务在该地址应答', 'nothing answers at that address'],
  ENOTFOUND: ['找不到该主机', 'the host is unknown'],
  ETIMEDOUT: ['连接超时', 'the connection timed out'],
  '28P01': ['用户名或口令不对', 'user name or password is wrong'],
  '28000': ['该用户不允许登录', 'the user is not allowed to log in'],
  '3D000': ['数据库不存在且无法创建', 'the database does not exist and could not be created'],
  42501: ['该用户没有创建数据库的权限', 'the user may not create the database'],
}

/** DATABASE_URL for people to read: without its password. */
const readable = (url) => `${new URL(url).host}${new URL(url).pathname}`

const cannotConnect = (url, error) => {
  const [chinese, english] = REASONS[error.code] ?? [error.message, error.message]
  return new Sentence(`连不上 DATABASE_URL 指定的数据库（${readable(url)}）：${chinese}。`, `Cannot connect to the database of DATABASE_URL: ${english}.`)
}

function assertUrl(url) {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return
  throw new Sentence('DATABASE_URL 应写作 postgresql://用户:口令@主机:端口/数据库。', 'DATABASE_URL is written postgresql://user:password@host:port/database.')
}

/** A connection to the database of the url, which is created where its server has none of that name. */
export async function connect(url) {
  assertUrl(url)
  const open = async (target) => {
    const client = new pg.Client({ connectionString: target, connectionTimeoutMillis: 10_000 })
    await client.connect()
    return client
  }
  try {
    return await open(url)
  } catch (error) {
    if (error.code !== '3D000') throw cannotConnect(url, error.errors?.[0] ?? error)
  }
  try {
    const name = decodeURIComponent(new URL(url).pathname.slice(1))
    const admin = await open(Object.assign(new URL(url), { pathname: '/postgres' }).href)
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} ENCODING 'UTF8' TEMPLATE template0`).finally(() => admin.end())
    return await open(url)
  } catch (error) {
    throw cannotConnect(url, error)
  }
}

/** Throws a sentence for a server that is too old or a database that cannot hold Chinese. */
export async function assertUsable(client) {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int / 10000 AS major, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()`,
  )
  const [{ major, encoding }] = rows
  if (major < OLDEST) throw new Sentence(`需要 PostgreSQL ${OLDEST} 或更高版本，DATABASE_URL 指定的是 ${major}。`, `PostgreSQL ${OLDEST} or later is needed, DATABASE_URL names ${major}.`)
  if (encoding !== 'UTF8') throw new Sentence(`数据库编码须为 UTF8，DATABASE_URL 指定的是 ${encoding}。`, `The database must be encoded in UTF8, this one is ${encoding}.`)
}
