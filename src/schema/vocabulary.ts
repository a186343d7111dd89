/** The closed word lists of the record: every enumeration a field can take, in the record contract's order. */

export const SCHEMA_VERSION = "1";

export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const KINDS = ["disclosure", "news", "other"] as const;
export type Kind = (typeof KINDS)[number];

export const REPORT_STAGES = ["initial", "follow_up", "final"] as const;
export type ReportStage = (typeof REPORT_STAGES)[number];

export const QUALIFIERS = ["exact", "about", "at_least", "more_than", "at_most", "less_than", "range"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const UNITS = [
  "person",
  "record",
  "email",
  "account",
  "email_address",
  "card",
  "file",
  "device",
  "server",
  "site",
  "system",
  "document",
  "login",
  "line",
  "case",
  "organization",
  "household",
  "yen",
  "usd",
  "point",
  "other",
] as const;
export type Unit = (typeof UNITS)[number];

export const MEASURES = [
  "affected_people",
  "affected_records",
  "compromised_accounts",
  "affected_systems",
  "affected_files",
  "emails_exposed",
  "emails_sent",
  "emails_failed",
  "phishing_targets",
  "recipients",
  "affected_organizations",
  "login_attempts",
  "misuse_cases",
  "money",
  "other",
] as const;
export type Measure = (typeof MEASURES)[number];

export const COUNT_STATUSES = ["confirmed", "possible", "ruled_out", "unstated"] as const;
export type CountStatus = (typeof COUNT_STATUSES)[number];

export const INFERENCES = [
  "year:weekday",
  "year:context",
  "year:published",
  "month:context",
  "relative",
  "corrected",
] as const;
export type Inference = (typeof INFERENCES)[number];

export const PRECISIONS = ["year", "month", "day", "minute"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const PERIOD_ROLES = ["exposure", "attack", "data_scope", "outage", "response", "other"] as const;
export type PeriodRole = (typeof PERIOD_ROLES)[number];

export const EVENT_ROLES = [
  "occurred",
  "discovered",
  "contained",
  "investigation_completed",
  "confirmed",
  "reported_ppc",
  "reported_police",
  "reported_authority",
  "notified_individuals",
  "recovered",
  "published_earlier",
  "other",
] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

export const VECTOR_TYPES = [
  "phishing",
  "account_takeover",
  "credential_reuse",
  "weak_password",
  "brute_force",
  "missing_mfa",
  "unauthorized_access",
  "vulnerability_exploit",
  "sql_injection",
  "web_skimming",
  "website_tampering",
  "malware",
  "ransomware",
  "remote_control",
  "spam_relay",
  "email_forwarding",
  "misdelivery_email",
  "bcc_error",
  "misdelivery_post",
  "misconfiguration",
  "accidental_publication",
  "insufficient_redaction",
  "lost_item",
  "theft",
  "insider_misuse",
  "improper_disposal",
  "third_party",
  "denial_of_service",
  "physical_attack",
  "system_failure",
  "human_error",
] as const;
export type VectorType = (typeof VECTOR_TYPES)[number];

export const VECTOR_STATUSES = ["confirmed", "suspected", "ruled_out"] as const;
export type VectorStatus = (typeof VECTOR_STATUSES)[number];

export const DATA_TYPES = [
  "name",
  "name_kana",
  "address",
  "postal_code",
  "phone",
  "fax",
  "email_address",
  "date_of_birth",
  "age",
  "gender",
  "nationality",
  "occupation",
  "affiliation",
  "job_title",
  "photo",
  "family",
  "user_id",
  "password",
  "secret_question",
  "employee_id",
  "student_id",
  "member_id",
  "patient_id",
  "my_number",
  "social_security_number",
  "national_id",
  "drivers_license",
  "passport",
  "insurance_number",
  "card_holder",
  "card_number",
  "card_expiry",
  "card_security_code",
  "bank_account",
  "income",
  "purchase_history",
  "order_details",
  "points",
  "investment",
  "health",
  "disability",
  "exam_results",
  "education",
  "work_history",
  "personnel_record",
  "application_form",
  "inquiry",
  "email_content",
  "attachment",
  "vehicle",
  "physique",
  "ip_address",
  "device_id",
  "location",
  "contact_details",
  "account_holder",
  "delivery_recipient",
  "credit_card",
  "personal_information",
  "other",
] as const;
export type DataTypeCode = (typeof DATA_TYPES)[number];

export const DATA_TYPE_STATUSES = ["confirmed", "possible", "not_included", "unstated"] as const;
export type DataTypeStatus = (typeof DATA_TYPE_STATUSES)[number];

export const SECONDARY_HARMS = ["none_reported", "possible", "reported", "unstated"] as const;
export type SecondaryHarm = (typeof SECONDARY_HARMS)[number];

export const BASES = ["stated_total", "single", "sum", "largest"] as const;
export type Basis = (typeof BASES)[number];

export const WARNING_CODES = [
  "weekday_mismatch",
  "date_after_publication",
  "reversed_period",
  "sum_mismatch",
  "conflicting_totals",
  "unresolved_year",
  "undecodable_bytes",
  "truncated",
  "year_inferred",
  "no_incident_found",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
