-- CreateTable
CREATE TABLE "warning_dismissal" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "householdId" TEXT,
    "regionCode" CHAR(12) NOT NULL,
    "clause" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "fact" JSONB NOT NULL,
    "fingerprint" CHAR(32) NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "warning_dismissal_pkey" PRIMARY KEY ("county","id")
);

-- CreateIndex
CREATE INDEX "warning_dismissal_county_householdId_idx" ON "warning_dismissal"("county", "householdId");

-- CreateIndex
CREATE INDEX "warning_dismissal_county_regionCode_idx" ON "warning_dismissal"("county", "regionCode");

-- CreateIndex
CREATE UNIQUE INDEX "warning_dismissal_county_code_subject_fingerprint_key" ON "warning_dismissal"("county", "code", "subject", "fingerprint");

ALTER TABLE "warning_dismissal" ADD CONSTRAINT "warning_dismissal_code_check" CHECK ("code" ~ '^W-[0-9]{3}$');
ALTER TABLE "warning_dismissal" ADD CONSTRAINT "warning_dismissal_subjectKind_check" CHECK ("subjectKind" IN ('household', 'member', 'risk', 'measure', 'clue', 'case', 'notice', 'objection', 'village', 'township'));
ALTER TABLE "warning_dismissal" ADD CONSTRAINT "warning_dismissal_county_check" CHECK (left("id", 6) = "county" AND left("subject", 6) = "county" AND left("regionCode", 6) = "county");
ALTER TABLE "warning_dismissal" ADD CONSTRAINT "warning_dismissal_household_check" CHECK (("householdId" IS NULL) = ("subjectKind" IN ('village', 'township')));
ALTER TABLE "warning_dismissal" ADD CONSTRAINT "warning_dismissal_reason_check" CHECK (length(btrim("reason")) >= 4);
-- append-only: who answered a warning, and why, can be neither changed nor taken away
GRANT SELECT, INSERT ON "warning_dismissal" TO shouwang_runtime;
