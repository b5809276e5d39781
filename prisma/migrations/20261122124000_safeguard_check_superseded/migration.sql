-- A screening that was corrected or undone takes its safeguards with it; nothing is deleted.
ALTER TABLE "safeguard_check" ADD COLUMN "supersededAt" TIMESTAMPTZ(3);
