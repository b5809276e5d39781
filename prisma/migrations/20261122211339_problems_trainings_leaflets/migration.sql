-- CreateTable
CREATE TABLE "problem" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "householdId" TEXT,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "foundOn" DATE NOT NULL,
    "responsible" TEXT,
    "dueOn" DATE,
    "measures" TEXT,
    "fixedOn" DATE,
    "status" TEXT NOT NULL,
    "verifiedBy" TEXT,
    "finding" TEXT,
    "closedOn" DATE,
    "closedBy" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedBy" TEXT NOT NULL,
    "recordedName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "problem_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "training" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "topic" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "training_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "training_attendee" (
    "county" CHAR(6) NOT NULL,
    "trainingId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "training_attendee_pkey" PRIMARY KEY ("county","trainingId","position")
);

-- CreateTable
CREATE TABLE "leaflet" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "kind" TEXT NOT NULL,
    "deliveredOn" DATE NOT NULL,
    "deliveredBy" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "leaflet_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "hazard" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "hazard" TEXT NOT NULL,
    "foundOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "households" INTEGER NOT NULL,
    "judgement" TEXT,
    "plan" TEXT,
    "leadUnit" TEXT,
    "judgedOn" DATE,
    "endedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedBy" TEXT NOT NULL,
    "recordedName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hazard_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "summary_report" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "campaignId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "approvedBy" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "submittedBy" TEXT NOT NULL,
    "submittedName" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "summary_report_pkey" PRIMARY KEY ("county","id")
);

-- CreateIndex
CREATE INDEX "problem_county_regionCode_status_idx" ON "problem"("county", "regionCode", "status");

-- CreateIndex
CREATE INDEX "problem_county_householdId_idx" ON "problem"("county", "householdId");

-- CreateIndex
CREATE INDEX "training_county_regionCode_heldOn_idx" ON "training"("county", "regionCode", "heldOn");

-- CreateIndex
CREATE INDEX "training_attendee_county_regionCode_idx" ON "training_attendee"("county", "regionCode");

-- CreateIndex
CREATE INDEX "leaflet_county_villageCode_idx" ON "leaflet"("county", "villageCode");

-- CreateIndex
CREATE INDEX "leaflet_county_householdId_kind_idx" ON "leaflet"("county", "householdId", "kind");

-- CreateIndex
CREATE INDEX "hazard_county_regionCode_foundOn_idx" ON "hazard"("county", "regionCode", "foundOn");

-- CreateIndex
CREATE UNIQUE INDEX "summary_report_county_campaignId_regionCode_edition_key" ON "summary_report"("county", "campaignId", "regionCode", "edition");

-- AddForeignKey
ALTER TABLE "training_attendee" ADD CONSTRAINT "training_attendee_county_trainingId_fkey" FOREIGN KEY ("county", "trainingId") REFERENCES "training"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: enumerations (those of src/domain/glossary.ts), what each state must hold, grants.
ALTER TABLE "problem" ADD CONSTRAINT "problem_level_check" CHECK ("level" IN ('household', 'village', 'township'));
ALTER TABLE "problem" ADD CONSTRAINT "problem_household_check" CHECK (("level" = 'household') = ("householdId" IS NOT NULL));
ALTER TABLE "problem" ADD CONSTRAINT "problem_source_check" CHECK ("source" IN ('campaign', 'nationalAssessment', 'provinceAssessment', 'inspection', 'centralInspection', 'stateCouncilInspection', 'sweep', 'daily', 'systemData', 'provinceSample'));
ALTER TABLE "problem" ADD CONSTRAINT "problem_topic_check" CHECK ("topic" IN ('responsibility', 'policy', 'work', 'consolidation', 'education', 'medical', 'housing', 'water', 'industry', 'employment', 'safetyNet', 'funds', 'assets', 'construction', 'toilets', 'environment', 'governance'));
ALTER TABLE "problem" ADD CONSTRAINT "problem_status_check" CHECK ("status" IN ('registered', 'assigned', 'fixed', 'closed'));
ALTER TABLE "problem" ADD CONSTRAINT "problem_place_check" CHECK (left("id", 6) = "county" AND left("regionCode", 6) = "county");
-- who mends it and by when; that it is mended; that it was verified before it was closed (R-131)
ALTER TABLE "problem" ADD CONSTRAINT "problem_state_check" CHECK (
  ("status" <> 'assigned' OR ("responsible" IS NOT NULL AND "dueOn" IS NOT NULL)) AND ("status" <> 'fixed' OR "fixedOn" IS NOT NULL)
  AND ("status" = 'closed') = ("closedOn" IS NOT NULL AND "verifiedBy" IS NOT NULL AND "closedBy" IS NOT NULL) AND ("fixedOn" IS NULL OR "fixedOn" >= "foundOn") AND ("closedOn" IS NULL OR "closedOn" >= "foundOn"));
ALTER TABLE "training" ADD CONSTRAINT "training_check" CHECK (left("id", 6) = "county" AND left("regionCode", 6) = "county");
ALTER TABLE "training_attendee" ADD CONSTRAINT "training_attendee_role_check" CHECK ("role" IN ('townshipCadre', 'villageCommittee', 'firstSecretary', 'workTeam', 'monitor', 'gridWorker', 'other'));
ALTER TABLE "leaflet" ADD CONSTRAINT "leaflet_kind_check" CHECK ("kind" IN ('apply', 'help'));
CREATE UNIQUE INDEX "leaflet_one_a_day" ON "leaflet" ("county", "householdId", "kind", "deliveredOn") WHERE "withdrawnAt" IS NULL;
ALTER TABLE "leaflet" ADD CONSTRAINT "leaflet_household_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "problem" ADD CONSTRAINT "problem_household_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hazard" ADD CONSTRAINT "hazard_hazard_check" CHECK ("hazard" IN ('flood', 'weather', 'earthquake', 'geological', 'biological', 'fire', 'epidemic', 'priceFall', 'costRise', 'unemployment', 'projectFailure', 'chainBreak', 'resettlement', 'downturn', 'duty', 'other'));
ALTER TABLE "hazard" ADD CONSTRAINT "hazard_state_check" CHECK (left("id", 6) = "county" AND left("regionCode", 6) = "county" AND "households" >= 0 AND ("judgedOn" IS NULL) = ("judgement" IS NULL) AND ("endedOn" IS NULL OR "judgedOn" IS NOT NULL));
ALTER TABLE "summary_report" ADD CONSTRAINT "summary_report_check" CHECK (left("id", 6) = "county" AND left("regionCode", 6) = "county" AND "edition" > 0 AND "hash" ~ '^[0-9a-f]{64}$');
GRANT SELECT, INSERT, UPDATE ON "problem", "hazard" TO shouwang_runtime;
-- append-only but for the withdrawal of what was entered by mistake
GRANT SELECT, INSERT ON "training", "training_attendee", "leaflet", "summary_report" TO shouwang_runtime;
GRANT UPDATE ("withdrawnAt") ON "training", "leaflet" TO shouwang_runtime;
