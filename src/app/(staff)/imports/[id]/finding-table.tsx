import type { ImportDesk } from '@/server/import/get-import'
import { Badge } from '@/ui/layout/badge'
import { Link } from '@/ui/layout/link'
import { FATES, LEVELS } from '../import-words'

/** What was found, household by household and cell by cell, and what would change. */
export function FindingTable({ households }: { households: ImportDesk['households']['items'] }) {
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">核对结果</caption>
      <thead className="max-md:sr-only">
        <tr className="bg-thead text-small text-ink-2">
          {['行', '户主', '结果', '问题和变化'].map((head) => <th key={head} scope="col" className="border-b border-line-2 px-2.5 py-1.5 font-semibold">{head}</th>)}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {households.map(({ seq, rows, headName, village, state, householdId, findings, changes }) => (
          <tr key={seq} className="border-b border-line align-top max-md:block max-md:py-2">
            <td className="w-24 px-2.5 py-1.5 text-small whitespace-nowrap text-ink-2 max-md:inline-block max-md:w-auto">第 {rows[0]}{rows.length > 1 && `—${rows.at(-1)}`} 行</td>
            <th scope="row" className="w-44 px-2.5 py-1.5 font-semibold max-md:inline-block max-md:w-auto">
              {householdId ? <Link href={`/households/${householdId}`}>{headName}</Link> : headName || '（未填姓名）'}
              {village && <span className="block text-small font-normal text-ink-2">{village}</span>}
            </th>
            <td className="w-24 px-2.5 py-1.5 max-md:inline-block max-md:w-auto"><Badge tone={FATES[state]!.tone}>{FATES[state]!.words}</Badge></td>
            <td className="px-2.5 py-1.5 text-small max-md:block">
              <ul className="flex flex-col gap-1">
                {findings.map(({ row, column, value, level, rule, message }, i) => (
                  <li key={i}>
                    <b className={level === 'error' ? 'mr-2 text-bad' : level === 'warning' ? 'mr-2 text-due' : 'mr-2 text-ink-2'}>{LEVELS[level].words}</b>
                    <span className="text-ink-2">第 {row} 行{column && `「${column}」`}{value && `填「${value}」`}：</span>
                    {message}
                    <span className="text-ink-3">（{rule}）</span>
                  </li>
                ))}
                {changes.map(({ who, what, from, to }, i) => (
                  <li key={`c${i}`}>
                    <b className="mr-2 text-accent">变化</b>
                    {who}　{what}：{from ? <><del className="text-ink-2">{from}</del> → </> : ''}{to}
                  </li>
                ))}
                {findings.length + changes.length === 0 && <li className="text-ink-2">没有问题。</li>}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
