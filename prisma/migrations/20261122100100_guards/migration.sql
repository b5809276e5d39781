-- What Prisma cannot say: enumerations, invariants over rows, search by two characters, the runtime role and its grants.

-- ------------------------------------------------------------ enumerations (kept equal to src/domain/glossary.ts by a test)

ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_role_check" CHECK ("role" IN ('countyAdmin', 'countyComparer', 'countyApprover', 'department', 'townshipClerk', 'townshipReviewer', 'villageCadre', 'helper', 'inspector', 'prefectureReviewer', 'provinceReviewer'));
ALTER TABLE "household" ADD CONSTRAINT "household_householdType_check" CHECK ("householdType" IN ('ordinary', 'outOfPoverty'));
ALTER TABLE "household" ADD CONSTRAINT "household_monitoringStatus_check" CHECK ("monitoringStatus" IN ('none', 'monitored', 'eliminated', 'removed'));
ALTER TABLE "household" ADD CONSTRAINT "household_category_check" CHECK ("category" IN ('unstableOutOfPoverty', 'marginal', 'suddenHardship', 'monitoredOutOfPoverty', 'edge'));
ALTER TABLE "member" ADD CONSTRAINT "member_relation_check" CHECK ("relation" IN ('head', 'spouse', 'son', 'daughter', 'daughterInLaw', 'sonInLaw', 'grandchild', 'father', 'mother', 'fatherInLaw', 'motherInLaw', 'grandparent', 'sibling', 'other'));
ALTER TABLE "member" ADD CONSTRAINT "member_labour_check" CHECK ("labour" IN ('ordinary', 'skilled', 'weak', 'lost', 'none'));
ALTER TABLE "clue" ADD CONSTRAINT "clue_channel_check" CHECK ("channel" IN ('selfReport', 'cadreSurvey', 'departmentAlert', 'publicOpinion', 'socialAid', 'campaign'));
ALTER TABLE "case" ADD CONSTRAINT "case_kind_check" CHECK ("kind" IN ('identification', 'elimination', 'rollback', 'removal'));
ALTER TABLE "case" ADD CONSTRAINT "case_status_check" CHECK ("status" IN ('open', 'approved', 'rejected', 'withdrawn'));
ALTER TABLE "case" ADD CONSTRAINT "case_stepKind_check" CHECK ("stepKind" IN ('application', 'villageNomination', 'departmentScreening', 'householdVerification', 'infoComparison', 'villageReview', 'publicNotice', 'townshipReview', 'townshipFeedback', 'countyApproval', 'resultAnnouncement', 'systemEntry', 'prefectureReview', 'provinceReview', 'nationalFiling'));
ALTER TABLE "case" ADD CONSTRAINT "case_category_check" CHECK ("category" IN ('unstableOutOfPoverty', 'marginal', 'suddenHardship', 'monitoredOutOfPoverty', 'edge'));
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_kind_check" CHECK ("kind" IN ('application', 'villageNomination', 'departmentScreening', 'householdVerification', 'infoComparison', 'villageReview', 'publicNotice', 'townshipReview', 'townshipFeedback', 'countyApproval', 'resultAnnouncement', 'systemEntry', 'prefectureReview', 'provinceReview', 'nationalFiling'));
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_suggestedCategory_check" CHECK ("suggestedCategory" IN ('unstableOutOfPoverty', 'marginal', 'suddenHardship', 'monitoredOutOfPoverty', 'edge'));
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_category_check" CHECK ("category" IN ('unstableOutOfPoverty', 'marginal', 'suddenHardship', 'monitoredOutOfPoverty', 'edge'));
ALTER TABLE "household_risk" ADD CONSTRAINT "household_risk_type_check" CHECK ("type" IN ('illness', 'schooling', 'disability', 'naturalDisaster', 'accident', 'industryFailure', 'unstableEmployment', 'labourShortage', 'housing', 'drinkingWater', 'other'));
ALTER TABLE "help_measure" ADD CONSTRAINT "help_measure_category_check" CHECK ("category" IN ('industry', 'employment', 'finance', 'publicWelfareJob', 'health', 'education', 'compulsoryEducation', 'socialSecurity', 'housing', 'drinkingWater', 'relocation', 'livingConditions', 'infrastructure', 'socialHelp', 'motivation', 'service'));
ALTER TABLE "help_measure" ADD CONSTRAINT "help_measure_targetRisk_check" CHECK ("targetRisk" IN ('illness', 'schooling', 'disability', 'naturalDisaster', 'accident', 'industryFailure', 'unstableEmployment', 'labourShortage', 'housing', 'drinkingWater', 'other'));
ALTER TABLE "help_measure" ADD CONSTRAINT "help_measure_status_check" CHECK ("status" IN ('planned', 'delivered', 'stopped'));
ALTER TABLE "household" ADD CONSTRAINT "household_keyGroups_check" CHECK ("keyGroups" <@ ARRAY['applies', 'outOfPoverty', 'lowIncome', 'dispersedSupport', 'subsistenceAllowance', 'disabledFamily', 'manyChildren', 'unstableWork', 'rigidExpense', 'livingAlone', 'other']::text[]);
ALTER TABLE "screening" ADD CONSTRAINT "screening_keyGroups_check" CHECK ("keyGroups" <@ ARRAY['applies', 'outOfPoverty', 'lowIncome', 'dispersedSupport', 'subsistenceAllowance', 'disabledFamily', 'manyChildren', 'unstableWork', 'rigidExpense', 'livingAlone', 'other']::text[]);
ALTER TABLE "member" ADD CONSTRAINT "member_health_check" CHECK ("health" <@ ARRAY['healthy', 'chronic', 'severe', 'disabled']::text[]);
ALTER TABLE "case" ADD CONSTRAINT "case_parallelKinds_check" CHECK ("parallelKinds" <@ ARRAY['application', 'villageNomination', 'departmentScreening', 'householdVerification', 'infoComparison', 'villageReview', 'publicNotice', 'townshipReview', 'townshipFeedback', 'countyApproval', 'resultAnnouncement', 'systemEntry', 'prefectureReview', 'provinceReview', 'nationalFiling']::text[]);
ALTER TABLE "region" ADD CONSTRAINT "region_level_check" CHECK ("level" IN ('province', 'prefecture', 'county', 'township', 'village'));
ALTER TABLE "member" ADD CONSTRAINT "member_sex_check" CHECK ("sex" IN ('male', 'female'));
ALTER TABLE "clue" ADD CONSTRAINT "clue_status_check" CHECK ("status" IN ('open', 'converted', 'closed'));
ALTER TABLE "task" ADD CONSTRAINT "task_kind_check" CHECK ("kind" IN ('verification', 'guidance'));
ALTER TABLE "task" ADD CONSTRAINT "task_status_check" CHECK ("status" IN ('open', 'done', 'closed'));
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_state_check" CHECK ("state" IN ('done', 'current', 'waiting', 'skipped'));
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_relation_check" CHECK ("relation" IN ('previousIdentification', 'elimination', 'rollback', 'clue'));
ALTER TABLE "notice" ADD CONSTRAINT "notice_state_check" CHECK ("state" IN ('running', 'closed', 'withdrawn'));
ALTER TABLE "objection" ADD CONSTRAINT "objection_state_check" CHECK ("state" IN ('open', 'dismissed', 'upheld'));
ALTER TABLE "safeguard_check" ADD CONSTRAINT "safeguard_check_source_check" CHECK ("source" IN ('screening', 'verification', 'visit'));
ALTER TABLE "fact_period" ADD CONSTRAINT "fact_period_fact_check" CHECK ("fact" IN ('membership', 'labour', 'address', 'group', 'helper', 'monitoringStatus', 'householdType'));
ALTER TABLE "household_risk" ADD CONSTRAINT "household_risk_settledHow_check" CHECK ("settledHow" IN ('stable', 'natural'));
ALTER TABLE "audit" ADD CONSTRAINT "audit_channel_check" CHECK ("channel" IN ('page', 'api', 'bulk-api', 'seed', 'cli'));

-- ------------------------------------------------------------ invariants of one row

ALTER TABLE "household" ADD CONSTRAINT "household_id_county_check" CHECK (left("id", 6) = "county" AND left("villageCode", 6) = "county" AND left("townshipCode", 9) = left("villageCode", 9));
ALTER TABLE "case" ADD CONSTRAINT "case_id_county_check" CHECK (left("id", 6) = "county");
-- no status without its step
ALTER TABLE "case" ADD CONSTRAINT "case_open_has_step_check" CHECK (("status" = 'open') = ("stepKey" IS NOT NULL) AND ("stepKey" IS NULL) = ("stepKind" IS NULL) AND ("stepKey" IS NULL) = ("stepEnteredAt" IS NULL));
ALTER TABLE "household" ADD CONSTRAINT "household_monitored_has_category_check" CHECK ("monitoringStatus" <> 'monitored' OR "category" IS NOT NULL);
ALTER TABLE "income_record" ADD CONSTRAINT "income_record_amounts_check" CHECK ("wage" >= 0 AND "business" >= 0 AND "property" >= 0 AND "transfer" >= 0 AND "businessCost" >= 0 AND "membersCounted" > 0 AND "periodFrom" <= "periodTo");
ALTER TABLE "expenditure_record" ADD CONSTRAINT "expenditure_record_amounts_check" CHECK ("medical" >= 0 AND "education" >= 0 AND "disaster" >= 0 AND "accident" >= 0 AND "other" >= 0 AND "periodFrom" <= "periodTo");
ALTER TABLE "help_measure" ADD CONSTRAINT "help_measure_amount_check" CHECK ("amount" >= 0);
ALTER TABLE "help_measure" ADD CONSTRAINT "help_measure_delivered_check" CHECK ("status" <> 'delivered' OR "deliveredOn" IS NOT NULL);
ALTER TABLE "notice" ADD CONSTRAINT "notice_days_check" CHECK ("postedOn" <= "endsOn" AND "endsOn" < "closableOn" OR "state" = 'withdrawn');
ALTER TABLE "fact_period" ADD CONSTRAINT "fact_period_order_check" CHECK ("to" IS NULL OR "from" <= "to");
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_order_check" CHECK ("to" IS NULL OR "from" <= "to");
ALTER TABLE "helper_assignment" ADD CONSTRAINT "helper_assignment_order_check" CHECK ("to" IS NULL OR "from" <= "to");
ALTER TABLE "test_clock" ADD CONSTRAINT "test_clock_one_row_check" CHECK ("id" = 1);

-- ------------------------------------------------------------ invariants over rows

CREATE UNIQUE INDEX "member_id_hash_in_county" ON "member" ("county", "idHash") WHERE "leftOn" IS NULL;
CREATE UNIQUE INDEX "member_one_head" ON "member" ("county", "householdId") WHERE "relation" = 'head' AND "leftOn" IS NULL;
CREATE UNIQUE INDEX "case_one_open_of_a_kind" ON "case" ("county", "householdId", "kind") WHERE "status" = 'open';
CREATE UNIQUE INDEX "screening_one_in_force" ON "screening" ("county", "campaignId", "householdId") WHERE "supersededAt" IS NULL AND "campaignId" IS NOT NULL;
CREATE UNIQUE INDEX "policy_adoption_one_per_day" ON "policy_adoption" ("county", "regionCode", "effectiveFrom") WHERE "supersededAt" IS NULL;
CREATE UNIQUE INDEX "fact_period_one_open" ON "fact_period" ("county", "subjectId", "fact") WHERE "to" IS NULL;
CREATE UNIQUE INDEX "helper_assignment_one_current" ON "helper_assignment" ("county", "householdId") WHERE "to" IS NULL;
CREATE UNIQUE INDEX "risk_assessment_one_in_force" ON "risk_assessment" ("county", "caseId") WHERE "supersededAt" IS NULL;
CREATE INDEX "case_open_queue" ON "case" ("county", "stepKind", "dueOn", "id") WHERE "status" = 'open';

-- Exactly one head: the index above forbids two, this forbids none. Checked at commit, so that a head can be replaced.
CREATE FUNCTION household_must_have_head() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_county text := NEW."county";
  of_household text := CASE WHEN TG_TABLE_NAME = 'household' THEN NEW."id" ELSE (to_jsonb(NEW) ->> 'householdId') END;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "member" m WHERE m."county" = of_county AND m."householdId" = of_household AND m."relation" = 'head' AND m."leftOn" IS NULL) THEN
    RAISE EXCEPTION 'household % has no head', of_household USING ERRCODE = 'check_violation', CONSTRAINT = 'household_must_have_head';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER household_has_head AFTER INSERT ON "household" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION household_must_have_head();
CREATE CONSTRAINT TRIGGER member_keeps_head AFTER UPDATE OF "relation", "leftOn", "householdId" ON "member" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION household_must_have_head();

-- ------------------------------------------------------------ search

-- Single characters and pairs of a name: trigrams find nothing in a search for two Chinese characters.
CREATE FUNCTION name_grams(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(DISTINCT g) FROM (
    SELECT substr(name, i, n) AS g FROM generate_series(1, length(name)) AS i, (VALUES (1), (2)) AS size(n) WHERE i + n - 1 <= length(name)
  ) AS grams
$$;
CREATE INDEX "member_name_grams" ON "member" USING gin (name_grams("name"));

-- ------------------------------------------------------------ the runtime role

DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'shouwang_runtime') THEN
    CREATE ROLE shouwang_runtime NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster was faster
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'shouwang_runtime', 'MEMBER') THEN
    EXECUTE format('GRANT shouwang_runtime TO %I', current_user);
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO shouwang_runtime;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO shouwang_runtime;
GRANT INSERT, UPDATE ON "app_user", "role_assignment", "api_token", "login_failure", "policy_adoption", "household", "member", "fact_period",
  "income_record", "expenditure_record", "safeguard_check", "campaign", "screening", "clue", "task", "case", "case_step", "notice", "objection",
  "risk_assessment", "household_risk", "help_plan", "help_measure", "helper_assignment", "visit", "attachment", "draft", "idempotency_key",
  "rollup", "test_clock", "region" TO shouwang_runtime;
-- append-only: what was done, decided and published can be neither changed nor taken away
GRANT INSERT ON "audit", "audit_seal", "case_event", "case_link", "notice_document", "print_log" TO shouwang_runtime;
GRANT DELETE ON "draft", "login_failure", "idempotency_key", "rollup" TO shouwang_runtime;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO shouwang_runtime;
REVOKE ALL ON "_prisma_migrations" FROM shouwang_runtime;
