/** How a paper or a file is told in English to hold data. */
export const HOLDING: ReadonlySet<string> = new Set(
  (
    "has had have gave give gives show shows showed list lists listed state states stated name names named bear bears bore " +
    "carry carries carried display displays displayed record records recorded reveal reveals revealed mention mentions " +
    "mentioned detail details detailed cover covers covered comprise comprises comprised include includes included contain " +
    "contains contained hold holds held identify identifies identified describe describes described"
  ).split(" "),
);

/** What data stand in, and what holds them. */
export const HOLDERS: ReadonlySet<string> = new Set(
  (
    "entry entries row rows record records profile profiles listing listings line lines item items slip slips card cards form forms " +
    "table tables column columns sheet sheets spreadsheet spreadsheets tab tabs page pages list lists roster rosters register " +
    "registers ledger ledgers log logs schedule schedules chart charts file files folder folders document documents paper papers " +
    "copy copies printout printouts scan scans note notes notebook notebooks diary diaries letter letters statement statements " +
    "invoice invoices receipt receipts report reports certificate certificates envelope envelopes label labels badge badges email " +
    "emails e-mail e-mails message messages attachment attachments export exports backup backups back-up back-ups archive archives " +
    "database databases dataset datasets application applications submission submissions questionnaire questionnaires response " +
    "responses ticket tickets booking bookings order orders enquiry enquiries inquiry inquiries referral referrals contract " +
    "contracts claim claims return returns payslip payslips directory directories mailbox mailboxes inbox image images screenshot"
  ).split(" "),
);

/** Words that only round a number or point to those it counts. */
export const ROUNDING: ReadonlySet<string> = new Set(
  "about around approximately approx. roughly some nearly almost over up to at least more than only all the our its these those another a an further additional total of".split(
    " ",
  ),
);

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an each every these those this that all its their both some our most".split(" "),
);
