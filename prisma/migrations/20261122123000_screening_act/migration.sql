-- Rows of one act of 按例外录入 carry the act, so that it can be undone as a whole (interface.md §8.1).
ALTER TABLE "screening" ADD COLUMN "actId" TEXT;
CREATE INDEX "screening_county_actId_idx" ON "screening"("county", "actId");
