-- CreateTable
CREATE TABLE "snapshot" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "title" TEXT NOT NULL,
    "asOf" DATE NOT NULL,
    "figures" JSONB NOT NULL,
    "parts" JSONB NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "takenBy" TEXT NOT NULL,
    "takenName" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "snapshot_row" (
    "county" CHAR(6) NOT NULL,
    "snapshotId" TEXT NOT NULL,
    "ledger" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "householdId" TEXT,
    "villageCode" CHAR(12) NOT NULL,
    "sort" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "snapshot_row_pkey" PRIMARY KEY ("county","snapshotId","ledger","rowId")
);

-- CreateIndex
CREATE INDEX "snapshot_county_regionCode_idx" ON "snapshot"("county", "regionCode");

-- AddForeignKey
ALTER TABLE "snapshot_row" ADD CONSTRAINT "snapshot_row_county_snapshotId_fkey" FOREIGN KEY ("county", "snapshotId") REFERENCES "snapshot"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED; -- the rows come first: figures and hash are taken from them

ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_county_check" CHECK (left("id", 6) = "county" AND left("regionCode", 6) = "county");
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$');
-- append-only: what was reported can be neither changed nor taken away
GRANT SELECT, INSERT ON "snapshot", "snapshot_row" TO shouwang_runtime;
