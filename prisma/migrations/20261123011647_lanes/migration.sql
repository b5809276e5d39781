-- The lane of a waiting case is a day: from then on it is in doubt (K-19). What was in doubt stays so.
ALTER TABLE "case" ADD COLUMN "doubtFrom" DATE;
UPDATE "case" SET "doubtFrom" = "openedOn" WHERE "flagged";
ALTER TABLE "case" DROP COLUMN "flagged";
