-- AlterTable
ALTER TABLE "case" ADD COLUMN "decisions" JSONB;

-- CreateTable
CREATE TABLE "county_decision" (
    "county" CHAR(6) NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB,
    "effectiveFrom" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedName" TEXT NOT NULL,
    "confirmedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "county_decision_pkey" PRIMARY KEY ("county","regionCode","key","version")
);

-- CreateTable
CREATE TABLE "policy_proposal" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "proposedBy" TEXT NOT NULL,
    "proposedName" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledBy" TEXT,
    "settledName" TEXT,
    "settledAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "policy_proposal_pkey" PRIMARY KEY ("county","id")
);

-- CreateIndex
CREATE INDEX "policy_proposal_county_state_idx" ON "policy_proposal"("county", "state");

-- A key is one of the list in src/domain/decision/decision-keys.ts: there is none for a quota, a ratio or a target of
-- inclusion or elimination, and the table takes none (R-019, R-020).
ALTER TABLE "county_decision" ADD CONSTRAINT "county_decision_key_check" CHECK ("key" IN ('noticeDayKind', 'noticeCountsPostingDay', 'deadlineDayKind', 'lineBoundary', 'perHeadWarned', 'memberRule', 'largeShare', 'smallShare', 'markedDecrease', 'concentratedMarking', 'delayedElimination', 'staleData', 'rigidExpenseLine', 'oppositionShare', 'bulkSample', 'bulkSampleLeast', 'supervisionTelephone', 'secondConfirms', 'screeningStandard', 'rangeCalculation'));
ALTER TABLE "county_decision" ADD CONSTRAINT "county_decision_version_check" CHECK ("version" >= 1 AND left("regionCode", 6) = "county");
-- R-154: below the county only the supervision telephone may differ, and only by township
ALTER TABLE "county_decision" ADD CONSTRAINT "county_decision_place_check" CHECK ("regionCode" = "county" || '000000' OR "key" = 'supervisionTelephone' AND right("regionCode", 3) = '000');
ALTER TABLE "policy_proposal" ADD CONSTRAINT "policy_proposal_kind_check" CHECK ("kind" IN ('adoption', 'decision'));
ALTER TABLE "policy_proposal" ADD CONSTRAINT "policy_proposal_state_check" CHECK ("state" IN ('pending', 'confirmed', 'declined') AND ("state" = 'pending') = ("settledBy" IS NULL) AND ("settledBy" IS NULL) = ("settledAt" IS NULL));
-- K-13: never the same person
ALTER TABLE "policy_proposal" ADD CONSTRAINT "policy_proposal_two_persons_check" CHECK ("settledBy" IS DISTINCT FROM "proposedBy");

GRANT INSERT ON "county_decision" TO shouwang_runtime;
GRANT INSERT, UPDATE ON "policy_proposal" TO shouwang_runtime;
GRANT SELECT ON "county_decision", "policy_proposal" TO shouwang_runtime;
