-- Who may take the current step, and the steps that may be taken ahead of their turn: 「待我办理」 is one indexed question.
ALTER TABLE "case" ADD COLUMN "stepRoles" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "case" ADD COLUMN "parallelRoles" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "case" ADD COLUMN "stepTitle" TEXT;
