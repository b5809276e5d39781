import { KeyCap } from '@/ui/keyboard/key-cap'
import { Card } from '@/ui/layout/card'

const SHEET: readonly { where: string; keys: readonly (readonly [keys: string, act: string])[] }[] = [
  { where: '任何页面', keys: [['Ctrl K', '搜索'], ['?', '快捷键表'], ['Esc', '关闭'], ['Alt 1…9', '主导航'], ['Ctrl Enter', '提交本表'], ['Ctrl S', '存草稿']] },
  { where: '列表', keys: [['J', '下一行'], ['K', '上一行'], ['Enter', '打开'], ['X', '选中'], ['Shift X', '选到此行'], ['/', '筛选']] },
  { where: '筛查录入', keys: [['1', '是'], ['0', '否'], ['Tab', '下一格'], ['Enter', '存本行到下一户'], ['Ctrl D', '同上一户'], ['Ctrl Z', '撤销'], ['Ctrl V', '粘贴'], ['Ctrl Enter', '按例外录入'], ['U', '只看未录'], ['G', '换村'], ['F2', '写备注']] },
  { where: '审批', keys: [['A', '通过'], ['R', '退回修改'], ['N', '不予通过'], ['J', '下一户'], ['K', '上一户'], ['O', '写意见'], ['P', '看公示照片']] },
]

/** 快捷键表; every function also has a button. */
export function ShortcutSheet() {
  return (
    <Card title="快捷键" note="单个字母在输入框内不起作用，可在「我的」中关闭" id="keys">
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2 desk:grid-cols-4">
        {SHEET.map(({ where, keys }) => (
          <section key={where}>
            <h3 className="pb-1 font-semibold">{where}</h3>
            <dl className="text-small">
              {keys.map(([key, act]) => (
                <div key={key} className="flex items-center gap-2 border-t border-line py-1"><dt className="w-24 shrink-0"><span className="md:hidden">{key}</span><KeyCap keys={key} /></dt><dd>{act}</dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Card>
  )
}
