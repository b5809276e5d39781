// What may be called without the kernel's two doors, each with the reason. A name that is not needed any more has to go:
// the test compares both ways.

/** Functions of kernel/unsafe.ts: they look past the scope of the caller. */
export const UNSAFE = {
  unsafeIdNumberTaken: 'an identity number is unique in the county; the answer is yes or no and tells nothing of the other household',
  unsafeIsDemo: 'whether this is a demo belongs to nobody; login page, badge and test clock depend on it',
}

/** Files outside of kernel/ and auth/ that open the database by themselves. */
export const CONNECTS: Record<string, string> = {
  'src/server/api/test-clock.ts': 'the test clock needs no login (design/api.md) and exists on demo databases only',
  'src/server/audit/seal-audit.ts': 'seals are made after the commit, by no person',
  'src/server/case/act-on-cases.ts': 'one transaction per row through actOnCase; its own keep the key of the whole batch',
  'src/server/file/keep-file.ts': 'the row of a file that background work has made',
  'src/server/file/throw-away.ts': 'old files go by the clock, by no person',
  'src/server/import/staging.ts': 'what a check of a table found, by its job; it weighs nothing before the action of a chunk takes it over',
  'src/server/import/throw-away.ts': 'old tables go by the clock, by no person',
  'src/server/job/claim.ts': 'who works on what, of workers and no person; the work itself calls actions and queries',
  'src/server/sign-off/work-rows.ts': 'which rows of the own batch are left; each is written by its action',
  'src/server/screening/submit-screenings.ts': 'one transaction per row through the action of one screening; its own keep the key of the whole batch',
}

/** Functions that routes and endpoints may call beside actions and queries: `<file>#<name>`. */
export const OPEN: Record<string, string> = {
  'src/server/kernel/page#load': 'calls a query with the caller of the session',
  'src/server/kernel/form#formAction': 'calls an action with the caller of the session',
  'src/server/kernel/form#draftAction': 'keeps what stands in a form as the own draft, through the action of drafts',
  'src/server/kernel/json#answerJson': 'calls actions and queries with the caller of the session, for a page that has several writes in flight',
  'src/server/auth/session#currentPerson': 'who the visitor is: their own account only',
  'src/server/auth/session#requireCaller': 'who the visitor is, or off to the login',
  'src/server/auth/session#startSession': 'login',
  'src/server/auth/session#endSession': 'logout',
  'src/server/auth/session#chooseHat': 'one of the own roles',
  'src/server/auth/check-login#checkLogin': 'login',
  'src/server/auth/hats#hatsOf': 'the own roles in words',
  'src/server/auth/login-place#loginPlace': 'name of the county and whether it is a demo, for the login page',
  'src/server/auth/tokens#revokeToken': 'the own token',
  'src/server/auth/options#authOptions': 'settings of the login library',
  'src/server/api/dispatch#dispatch': 'every path of the API: token, endpoint, action or query',
  'src/server/api/endpoint#read': 'makes an endpoint of a query',
  'src/server/api/endpoint#write': 'makes an endpoint of an action',
  'src/server/case/act-on-cases#actOnCases': 'actOnCase for each row',
  'src/server/notice/act-on-batch#actOnBatch': 'actOnCase for each household of a notice, after the query of its batch',
  'src/server/form/ask-form#askForm': 'the query of a household form or of a place, or the action that reveals numbers',
  'src/server/form/form-file#formFile': 'askForm, then the action that keeps the printing',
  'src/server/form/archive-file#archiveFile': 'the query of the archive, then the action that keeps the printing',
  'src/server/form/form-file#fileHeaders': 'headers of a file that formFile made',
  'src/server/notice/notice-file#noticeFile': 'getNoticeDocument as a file, then the action that keeps the printing',
  'src/server/notice/print-job-file#printJobFile': 'getPrintJob as a file, then the action that keeps each printing',
  'src/server/reply/reply-file#replyFile': 'getReply as a file',
  'src/server/report/report-file#reportFile': 'getReport as a file',
  'src/server/meeting/record-meeting#recordMeeting': 'actOnCase for each household of a meeting',
  'src/server/sign-off/work-rows#signRows': 'the action of one row for each row of the own batch',
  'src/server/sign-off/work-rows#undoRows': 'the action of one row for each row of the own batch',
  'src/server/screening/submit-screenings#submitScreenings': 'the action of one screening for each row',
}

/** Exports of 'use server' files that are not made by formAction: `<file>#<name>`. */
export const OPEN_ACTIONS: Record<string, string> = {
  'src/app/(auth)/actions.ts#signIn': 'login',
  'src/app/(auth)/actions.ts#signOut': 'logout',
  'src/app/(auth)/actions.ts#wearHat': 'one of the own roles',
  'src/app/(staff)/notices/actions.ts#keepPhoto': 'attachments.upload, apart from the form and before it',
  'src/app/(staff)/cases/actions.ts#keepDraft': 'the own draft, by draftAction',
}

/** Pages and routes that call neither query nor action. */
export const PUBLIC: Record<string, string> = {
  'src/app/api/auth/[...nextauth]/route.ts': 'the login library itself',
  'src/app/(auth)/login/page.tsx': 'the login',
  'src/app/(staff)/cases/page.tsx': 'only leads on to the list of a kind',
  'src/app/(staff)/help/page.tsx': 'the same words for everybody',
  'src/app/(staff)/help/[role]/page.tsx': 'the same words for everybody',
  'src/app/(print)/print/forms/[number]/file/route.ts': 'formFile: the query of the form and the action that keeps the printing',
  'src/app/(print)/print/notice/[batch]/file/route.ts': 'noticeFile: the query of the stored paper and the action that keeps the printing',
  'src/app/(print)/print/notices/file/route.ts': 'printJobFile: the query of the print job and the action that keeps each printing',
  'src/app/(print)/print/reply/[id]/file/route.ts': 'replyFile: the query of the reply as issued',
  'src/app/(print)/print/reports/[id]/file/route.ts': 'reportFile: the query of the report as submitted',
  'src/app/(print)/print/archive/[id]/file/route.ts': 'archiveFile: the query of the archive and the action that keeps the printing',
  'src/app/(staff)/me/page.tsx': 'the own name and role, known from the session',
  'src/app/(auth)/login/role/page.tsx': 'choice among the own roles, before there is a caller',
}
