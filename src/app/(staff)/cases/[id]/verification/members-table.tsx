import { labelOf, type Health } from '@/domain/glossary'
import type { FormDesk } from '../../_parts/form-desk'

/** Who counts, as the register has it; changed on the household's own page. */
export function MembersTable({ desk }: { desk: FormDesk }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-small">
        <caption className="sr-only">家庭成员</caption>
        <thead className="border-b border-line-2"><tr>{['姓名', '与户主关系', '身份证号', '劳动能力', '健康状况', '在校生状况', '医保'].map((head) => <th key={head} scope="col" className="py-1 pr-3 whitespace-nowrap">{head}</th>)}</tr></thead>
        <tbody>
          {desk.household.members.map((m) => (
            <tr key={m.id} className="border-b border-line">
              <th scope="row" className="py-1 pr-3 font-semibold whitespace-nowrap">{m.name}</th><td className="pr-3">{m.relation}</td><td className="pr-3 whitespace-nowrap text-ink-2">{m.idMasked}</td><td className="pr-3">{m.labour}</td>
              <td className="pr-3">{m.health.map((h) => labelOf('health', h as Health)).join('、')}</td><td className="pr-3">{m.schooling ?? '—'}</td><td>{m.medicalInsurance ? '已参保' : <span className="text-due">未参保</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-1.5 text-note text-ink-3">人口有变化的，先在<a href={`/households/${desk.household.id}?tab=members`}>家庭成员</a>中更正，本页随即重新计算。</p>
    </div>
  )
}
