import type { ConflictField, Side } from './conflict'

interface ConflictTableProps {
  who: string
  at: string
  fields: ConflictField[]
  choice: Record<string, Side>
  onChoose: (path: string, side: Side) => void
}

/** Stored and typed values side by side, a choice per field; fields that only I changed are folded into one line. */
export function ConflictTable({ who, at, fields, choice, onChoose }: ConflictTableProps) {
  const asked = fields.filter((field) => field.changedBy !== 'me')
  const onlyMine = fields.length - asked.length
  const cell = (field: ConflictField, side: Side) => (
    <label className="flex min-h-7 items-center gap-2.5 max-md:min-h-11">
      <input
        type="radio"
        name={`choice.${field.path}`}
        className="size-4 shrink-0 accent-accent"
        checked={choice[field.path] === side}
        onChange={() => onChoose(field.path, side)}
        aria-label={`${field.label}：${side === 'mine' ? '用您填写的' : `用${who}的`} ${field[side]}`}
        data-safe={side === 'theirs' && field === asked[0] ? '' : undefined}
      />
      <span className={choice[field.path] === side ? 'font-semibold' : undefined}>{field[side]}</span>
    </label>
  )
  const head = 'h-7 border-b border-line-2 px-2 text-left text-small font-semibold text-ink-2'
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th scope="col" className={head}>
            项目
          </th>
          <th scope="col" className={head}>
            {who} {at}
          </th>
          <th scope="col" className={head}>
            您填写的
          </th>
        </tr>
      </thead>
      <tbody>
        {asked.map((field) => (
          <tr key={field.path} className="border-b border-line">
            <th scope="row" className="h-8 px-2 py-0.5 text-left font-normal">
              {field.label}
            </th>
            <td className="px-2">{cell(field, 'theirs')}</td>
            <td className="px-2">{cell(field, 'mine')}</td>
          </tr>
        ))}
        {onlyMine > 0 && (
          <tr className="border-b border-line">
            <td className="h-8 px-2 text-ink-2">其余 {onlyMine} 项，仅您修改</td>
            <td className="px-2 text-ink-2">未改</td>
            <td className="px-2 text-ok">保留</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
