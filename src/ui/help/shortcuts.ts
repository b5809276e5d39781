export interface ShortcutGroup {
  where: string
  keys: readonly (readonly [keys: readonly string[], act: string])[]
}

/** The key map of the product (interface §11), as the sheet and the help pages print it. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    where: '各页面',
    keys: [
      [['Ctrl K'], '搜索'],
      [['?'], '快捷键表'],
      [['Esc'], '关闭'],
      [['Alt 1…9'], '主导航'],
      [['Ctrl Enter'], '提交本表'],
      [['Ctrl S'], '存草稿'],
    ],
  },
  {
    where: '列表',
    keys: [
      [['J', 'K'], '下一行、上一行'],
      [['Enter'], '打开'],
      [['X'], '选中'],
      [['Shift X'], '选到此行'],
      [['/'], '筛选'],
    ],
  },
  {
    where: '筛查录入',
    keys: [
      [['1', '0'], '是、否'],
      [['↑', '↓', '←', '→'], '移动'],
      [['Tab', 'Shift Tab'], '下一格、上一格'],
      [['Enter'], '存本行、到下一户'],
      [['Ctrl D'], '同上一户'],
      [['Ctrl Z'], '撤销'],
      [['Ctrl V'], '粘贴表格'],
      [['Ctrl Enter'], '按例外录入'],
      [['U'], '只看未录'],
      [['G'], '换村'],
      [['F2'], '写备注'],
      [['Esc'], '离开表格'],
    ],
  },
  {
    where: '审批',
    keys: [
      [['A'], '通过'],
      [['R'], '退回修改'],
      [['N'], '不予通过'],
      [['J', 'K'], '下一户、上一户'],
      [['O'], '写意见'],
      [['P'], '看公示照片'],
    ],
  },
]
