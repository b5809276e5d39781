// What the terminal shows when the system is up.

/** Width on the terminal: a Chinese character takes two columns. */
const width = (text) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0)

const pad = (text, columns) => text + ' '.repeat(Math.max(1, columns - width(text)))

/** Address, and on a demo database the accounts. */
export function welcome({ address, state, password }) {
  const lines = [`守望已就绪 Ready: ${address}`]
  if (state.accounts?.length) {
    const known = state.passwordFits ? password : '首次启动时设定的 DEMO_PASSWORD the DEMO_PASSWORD of the first start'
    lines.push('', `示范账号 Demo accounts（口令 password: ${known}）`)
    for (const { username, name, roles, regions } of state.accounts) {
      lines.push(`  ${pad(username, 22)}${pad(name ?? '', 14)}${pad(roles.join(' '), 20)}${regions.filter(Boolean).join(' ')}`)
    }
  }
  lines.push('', '按 Ctrl-C 停止 Ctrl-C stops everything')
  return lines.join('\n')
}
