-- 审批记录 reads what one person has decided, newest first.
-- CreateIndex
CREATE INDEX "case_event_county_actorId_at_idx" ON "case_event"("county", "actorId", "at");
