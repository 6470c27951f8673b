DO $$
BEGIN
	IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'abwab_app') THEN
		GRANT SELECT, INSERT ON "plan_pictures" TO abwab_app;
	END IF;
END $$;
