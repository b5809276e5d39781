/** The names of use cases in words, as the audit list shows them. */
export const ACTION_WORDS: Record<string, string> = {
  'households.register': '登记农户', 'households.change': '修改农户', 'households.reveal': '查看完整证件号码', 'members.add': '增加成员', 'members.change': '修改成员',
  'members.leave': '成员减少', 'screenings.submit': '登记筛查', 'screenings.by-exception': '按例外录入', 'screenings.undo-exception': '撤销按例外录入', 'clues.record': '登记线索',
  'clues.close': '关闭线索', 'tasks.close': '关闭任务', 'cases.open': '发起案件', 'cases.act': '办理案件', 'helpers.assign': '指定帮扶责任人', 'plans.declare': '制定帮扶计划',
  'measures.add': '登记措施', 'measures.update': '反馈措施', 'warnings.dismiss': '关闭预警', 'visits.record': '登记走访', 'earlyWarnings.act': '办理动态监测预警', 'households.reclassify': '重新分类', 'notices.prepare': '生成公示', 'notices.log-print': '打印公示', 'forms.log-print': '打印表格', 'forms.reveal': '完整打印证件号码', 'attachments.upload': '上传照片',
  'campaigns.open': '布置集中排查', 'campaigns.close': '结束集中排查', 'policies.adopt': '登记执行方案', 'decisions.make': '作出本县规定', 'proposals.confirm': '确认提议', 'proposals.decline': '退回提议', 'users.create': '新增用户', 'users.disable': '停用用户', 'users.enable': '启用用户', 'users.move': '调整身份', 'users.reset-password': '重设密码',
  'lookBacks.record': '登记回头看', 'flags.propose': '村级认定标识', 'flags.confirm': '乡镇确认标识', 'flags.end': '取消标识', 'evaluations.record': '登记帮扶效果评估',
  'routines.record': '登记周期工作', 'routines.withdraw': '作废周期工作记录', 'households.children': '登记子女经济和赡养情况',
  'imports.upload': '上传名册', 'imports.check': '核对名册', 'imports.commit': '确认导入名册', 'imports.commit-chunk': '写入名册', 'imports.discard': '作废名册导入', 'jobs.cancel': '取消后台办理',
  'signOff.open': '批量签批核对并抽取', 'signOff.check': '登记抽查结果', 'signOff.release': '批量签批', 'signOff.sign-row': '批量签批一户', 'signOff.undo-row': '撤销批量签批', 'signOff.cancel': '取消批量签批',
  'consultations.record': '登记会商纪要', 'submissions.record': '登记上报名单签字页', 'submissions.withdraw': '作废上报名单签字页', 'replies.issue': '生成批复', 'replies.withdraw': '作废批复', 'savedFilters.save': '保存常用筛选', 'savedFilters.drop': '删除常用筛选',
  'snapshots.take': '建立快照', 'ledgers.export': '导出台账', 'ledgers.export-whole': '导出台账（完整证件号码）',
  'problems.record': '登记问题', 'problems.change': '登记问题整改', 'problems.close': '问题销号', 'trainings.record': '登记培训', 'trainings.withdraw': '作废培训登记', 'leaflets.record': '登记明白纸发放', 'leaflets.withdraw': '作废明白纸发放',
  'hazards.report': '报告规模性返贫风险', 'hazards.judge': '研判规模性返贫风险', 'reports.submit': '提交排查报告',
  'tokens.issue': '取得接口令牌', 'tokens.revoke': '收回接口令牌', 'database.seed': '建立演示数据',
}
