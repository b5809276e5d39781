-- 批复的落款机关 is decided by the county
ALTER TABLE "county_decision" DROP CONSTRAINT "county_decision_key_check";
ALTER TABLE "county_decision" ADD CONSTRAINT "county_decision_key_check" CHECK ("key" IN ('noticeDayKind', 'noticeCountsPostingDay', 'deadlineDayKind', 'lineBoundary', 'perHeadWarned', 'memberRule', 'largeShare', 'smallShare', 'markedDecrease', 'concentratedMarking', 'delayedElimination', 'equalYears', 'staleData', 'rigidExpenseLine', 'oppositionShare', 'bulkSample', 'bulkSampleLeast', 'supervisionTelephone', 'replyIssuer', 'secondConfirms', 'screeningStandard', 'rangeCalculation'));
