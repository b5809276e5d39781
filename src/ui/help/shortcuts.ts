export interface ShortcutGroup {
  where: string
  keys: readonly (readonly [keys: readonly string[], act: string])[]
  note?: string
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
      [['1', '0'], '是、否；第7栏：自主申报、不自主申报已签'],
      [['↑', '↓', '←', '→'], '移到旁边的格'],
      [['Tab', 'Shift Tab'], '下一格、上一格'],
      [['Enter'], '存本行，到下一个未录的农户'],
      [['Ctrl D'], '第4至10栏同上一户（重点群体除外）'],
      [['Ctrl Z'], '撤销上一步，也撤销整批按例外录入'],
      [['Ctrl V'], '粘贴 Excel 或 WPS 表格，先预览再写入'],
      [['Ctrl Enter'], '按例外录入'],
      [['F2'], '写备注'],
      [['U'], '只看未录'],
      [['G'], '换村'],
      [['Delete'], '清空本格'],
      [['Esc'], '离开录入表'],
    ],
    note: '用鼠标：单击到该格，双击在「是」「否」「空」之间切换；状态栏的每个键也是按钮。',
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
