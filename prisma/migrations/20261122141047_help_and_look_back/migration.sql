-- Help beyond plan and measures: flags that two levels confirm, evaluations per quarter, look-backs, work that leaves no other record.
-- AlterTable
ALTER TABLE "household" ADD COLUMN     "childrenCheckedOn" DATE,
ADD COLUMN     "childrenIncome" TEXT,
ADD COLUMN     "childrenSupport" TEXT;

-- CreateTable
CREATE TABLE "household_flag" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "villageBy" TEXT NOT NULL,
    "villageName" TEXT NOT NULL,
    "villageOn" DATE NOT NULL,
    "townshipBy" TEXT,
    "townshipName" TEXT,
    "townshipOn" DATE,
    "endedBy" TEXT,
    "endedOn" DATE,
    "endReason" TEXT,

    CONSTRAINT "household_flag_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "help_evaluation" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "quarter" CHAR(7) NOT NULL,
    "evaluatedOn" DATE NOT NULL,
    "result" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "nextSteps" TEXT,
    "recordedBy" TEXT NOT NULL,
    "recordedName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "help_evaluation_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "look_back" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "caseId" TEXT,
    "policyId" TEXT NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "checkedOn" DATE NOT NULL,
    "by" TEXT NOT NULL,
    "perCapita" BIGINT,
    "incomeStable" BOOLEAN NOT NULL,
    "stableMonths" INTEGER,
    "safeguards" JSONB NOT NULL,
    "risksGone" BOOLEAN NOT NULL,
    "newRisks" TEXT[],
    "noLabour" BOOLEAN NOT NULL,
    "outcome" TEXT NOT NULL,
    "studied" TEXT,
    "findings" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "look_back_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "routine_record" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "what" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "routine_record_pkey" PRIMARY KEY ("county","id")
);

-- CreateIndex
CREATE INDEX "household_flag_county_householdId_idx" ON "household_flag"("county", "householdId");

-- CreateIndex
CREATE INDEX "help_evaluation_county_householdId_idx" ON "help_evaluation"("county", "householdId");

-- CreateIndex
CREATE INDEX "help_evaluation_county_villageCode_quarter_idx" ON "help_evaluation"("county", "villageCode", "quarter");

-- CreateIndex
CREATE INDEX "look_back_county_householdId_idx" ON "look_back"("county", "householdId");

-- CreateIndex
CREATE INDEX "look_back_county_campaignId_villageCode_idx" ON "look_back"("county", "campaignId", "villageCode");

-- CreateIndex
CREATE INDEX "routine_record_county_regionCode_on_idx" ON "routine_record"("county", "regionCode", "on");

-- AddForeignKey
ALTER TABLE "household_flag" ADD CONSTRAINT "household_flag_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_evaluation" ADD CONSTRAINT "help_evaluation_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_back" ADD CONSTRAINT "look_back_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ------------------------------------------------------------ enumerations and invariants

ALTER TABLE "household" ADD CONSTRAINT "household_childrenIncome_check" CHECK ("childrenIncome" IN ('sufficient', 'insufficient', 'none'));
ALTER TABLE "household" ADD CONSTRAINT "household_childrenSupport_check" CHECK ("childrenSupport" IN ('fulfilled', 'unfulfilled', 'unable', 'none'));
ALTER TABLE "household" ADD CONSTRAINT "household_children_together_check" CHECK (("childrenIncome" IS NULL) = ("childrenSupport" IS NULL) AND ("childrenIncome" IS NULL) = ("childrenCheckedOn" IS NULL));
ALTER TABLE "household_flag" ADD CONSTRAINT "household_flag_kind_check" CHECK ("kind" IN ('developmentalHelp', 'noLabourSafetyNet'));
-- village and township, two persons (R-085, R-108)
ALTER TABLE "household_flag" ADD CONSTRAINT "household_flag_two_persons_check" CHECK ("townshipBy" <> "villageBy");
ALTER TABLE "household_flag" ADD CONSTRAINT "household_flag_township_check" CHECK (("townshipBy" IS NULL) = ("townshipOn" IS NULL) AND ("townshipBy" IS NULL) = ("townshipName" IS NULL));
ALTER TABLE "household_flag" ADD CONSTRAINT "household_flag_ended_check" CHECK (("endedBy" IS NULL) = ("endedOn" IS NULL) AND ("endedBy" IS NULL) = ("endReason" IS NULL));
ALTER TABLE "help_evaluation" ADD CONSTRAINT "help_evaluation_result_check" CHECK ("result" IN ('effective', 'partly', 'ineffective'));
ALTER TABLE "help_evaluation" ADD CONSTRAINT "help_evaluation_quarter_check" CHECK ("quarter" ~ '^[0-9]{4}-Q[1-4]$');
ALTER TABLE "look_back" ADD CONSTRAINT "look_back_outcome_check" CHECK ("outcome" IN ('keep', 'rollback', 'reidentify'));
ALTER TABLE "look_back" ADD CONSTRAINT "look_back_newRisks_check" CHECK ("newRisks" <@ ARRAY['illness', 'schooling', 'disability', 'naturalDisaster', 'accident', 'industryFailure', 'unstableEmployment', 'labourShortage', 'housing', 'drinkingWater', 'other']::text[]);
-- a new risk is a new identification, never a rollback (R-123)
ALTER TABLE "look_back" ADD CONSTRAINT "look_back_new_risk_check" CHECK ("outcome" <> 'keep' OR cardinality("newRisks") = 0);

CREATE UNIQUE INDEX "household_flag_one_in_force" ON "household_flag" ("county", "householdId", "kind") WHERE "endedOn" IS NULL;
CREATE UNIQUE INDEX "help_evaluation_one_in_force" ON "help_evaluation" ("county", "householdId", "quarter") WHERE "supersededAt" IS NULL;
CREATE UNIQUE INDEX "look_back_one_in_force" ON "look_back" ("county", "campaignId", "householdId") WHERE "supersededAt" IS NULL;

-- ------------------------------------------------------------ the runtime role: nothing is deleted, what was found is not rewritten

GRANT SELECT ON "household_flag", "help_evaluation", "look_back", "routine_record" TO shouwang_runtime;
GRANT INSERT ON "household_flag", "help_evaluation", "look_back", "routine_record" TO shouwang_runtime;
GRANT UPDATE ("townshipBy", "townshipName", "townshipOn", "endedBy", "endedOn", "endReason") ON "household_flag" TO shouwang_runtime;
GRANT UPDATE ("supersededAt") ON "help_evaluation", "look_back" TO shouwang_runtime;
GRANT UPDATE ("withdrawnAt") ON "routine_record" TO shouwang_runtime;
