/** The names of use cases in words, as the audit list shows them. */
export const ACTION_WORDS: Record<string, string> = {
  'households.register': '登记农户', 'households.update': '修改农户', 'households.reveal': '查看完整证件号码', 'members.add': '增加成员', 'members.update': '修改成员',
  'members.leave': '成员减少', 'screenings.submit': '登记筛查', 'screenings.batch': '批量登记筛查', 'clues.create': '登记线索', 'clues.close': '关闭线索', 'cases.open': '发起案件',
  'cases.act': '办理案件', 'cases.bulk': '批量办理', 'helpers.assign': '指定帮扶责任人', 'plans.create': '制定帮扶计划', 'measures.create': '登记措施', 'measures.update': '反馈措施',
  'visits.create': '登记走访', 'policies.adopt': '登记执行方案', 'users.create': '新增用户', 'users.disable': '停用用户', 'users.move': '调整身份', 'tokens.create': '取得接口令牌',
  'tokens.revoke': '收回接口令牌', 'attachments.upload': '上传照片', 'notices.print': '打印公示',
}
