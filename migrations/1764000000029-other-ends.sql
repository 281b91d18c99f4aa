-- A move that is taken back looks for the steps that it ended and started.
CREATE INDEX lead_clock_ended_by ON lead_clock (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX lead_clock_started_by ON lead_clock (started_by) WHERE started_by IS NOT NULL;

-- Merging companies and sweeping files look for these from the other end.
CREATE INDEX agreement_party_company ON agreement_party (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX agreement_file_file ON agreement_file (file_id);
CREATE INDEX clock_extension_file_file ON clock_extension_file (file_id);
CREATE INDEX fund_arrival_file_file ON fund_arrival_file (file_id);
CREATE INDEX milestone_file_file ON milestone_file (file_id);
CREATE INDEX permit_file_file ON permit_file (file_id);
CREATE INDEX progress_report_file_file ON progress_report_file (file_id);
CREATE INDEX review_file_file ON review_file (file_id);
CREATE INDEX statistics_photo_file ON statistics_photo (file_id);
