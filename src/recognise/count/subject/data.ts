import type { Row } from "../../rule.ts";

/** Words for data and what holds it. */
export const DATA_ROWS: readonly Row<
  "record" | "card" | "account" | "bank_account" | "document" | "file" | "yen" | "point" | "money"
>[] = [
  {
    id: "subject.record",
    code: "record",
    meaning: "Items of personal data.",
    ja: [
      "{個人情報,顧客情報,お客様情報,お客さま情報,会員情報,登録情報,利用者情報,学生情報,患者情報,契約情報,注文情報,配送情報,住所情報,従業員情報,職員情報,取引先情報,口座情報,診療情報,診療記録,個人データ,顧客データ,会員データ,登録データ,情報,データ,レコード,登録,契約,名簿,記録,カルテ,回答,アンケート,申込,申込み,申し込み,予約,注文,応募,問い合わせ,お問い合わせ,個人名,氏名,住所,電話番号,課税情報,住民票,戸籍,保険証,相談,配送データ,履歴,画像,顔写真,写真,受注,来店予約,届出,要配慮個人情報,特定個人情報,マイナンバー,個人番号,氏名等,口座番号,連絡先,名刺,取引,お取引,取引記録,明細,取引明細,利用明細,検査結果,健診結果}",
      "{情報,データ}{等,件数}",
    ],
    en: [
      "{record,data record,customer record,patient record,medical record,personal record,data set,dataset,entry,registration,response,application,profile,policy,contract,booking,reservation,order,survey response,identity,credential,login credential,phone number,telephone number,social security number,identification number,passport number,date of birth,dates of birth,medicare number,bank account number,insurance card,prescription,claim,name and address,resume,scan,photo,photograph,image,password,ip address,device identifier,identifier,key,api key,subscription,job application,questionnaire,form,enquiry form,test result,appointment,booking request,answer,enrolment,enrollment,nomination,testimony}[s]",
      "entries",
      "policies",
      "identities",
      "ip addresses",
      "personal information",
      "personal data",
      "information",
      "data",
      "details",
      "names and addresses",
      "dates of birth",
      "inquir{y,ies}",
      "enquir{y,ies}",
    ],
    examples: [
      { text: "流出した会員情報は30件です。", found: "会員情報" },
      { text: "Some 30 registrations were copied.", found: "registrations" },
    ],
  },
  {
    id: "subject.card",
    code: "card",
    meaning: "Payment cards and their data.",
    ja: [
      "{クレジットカード,カード,デビットカード,クレジット}{情報,番号,会員情報,会員データ,データ}",
      "{クレジットカード,デビットカード,カード,クレカ}[決済]",
      "クレジットカード情報等",
    ],
    en: [
      "{card,credit card,debit card,payment card,bank card,card number,credit card number,card payment,credit card payment,debit card number,payment card number}[s]",
      "{card,credit card,debit card,payment card,credit and debit card} {details,information,data,numbers,records,accounts}",
      "credit and debit cards",
    ],
    examples: [
      { text: "流出したカード情報は30件です。", found: "カード情報" },
      { text: "Some 30 payment cards were copied.", found: "payment cards" },
    ],
  },
  {
    id: "subject.account",
    code: "account",
    meaning: "User accounts and mailboxes.",
    ja: [
      "{メール,ユーザー,ユーザ,会員,利用者,管理者,個人,教職員,学生,職員,クラウド,業務用,}アカウント",
      "{ID,会員ID,ユーザID,ユーザーID,ログインID,利用者ID}",
      "{メールボックス,マイページ,認証情報}",
    ],
    en: [
      "{account,user account,email account,e-mail account,mailbox,mail account,member account,customer account,employee account,staff account,staff email account,user id,login account,profile account,webmail account,employee email account}[s]",
      "mailboxes",
      "inbox{,es}",
      "logins and passwords",
    ],
    examples: [
      { text: "乗っ取られた会員アカウントは30件です。", found: "会員アカウント" },
      { text: "They entered 30 mailboxes.", found: "mailboxes" },
    ],
  },
  {
    id: "subject.bank-account",
    code: "bank_account",
    meaning: "Accounts at a financial firm.",
    ja: ["{銀行,預金,証券,引落,振替,普通預金,}口座"],
    en: ["{bank account,savings account,brokerage account,deposit account,securities account,checking account}[s]"],
    examples: [
      { text: "対象の証券口座は30です。", found: "証券口座" },
      { text: "It concerns 30 savings accounts.", found: "savings accounts" },
    ],
  },
  {
    id: "subject.file",
    code: "file",
    meaning: "Electronic files.",
    ja: [
      "{添付,電子,PDF,Excel,エクセル,画像,データ,}ファイル",
      "{PDF,Excel,エクセル,CSV}",
      "{フォルダ,フォルダー,電子データ,資料データ}",
    ],
    en: [
      "{file,attached file,attachment,computer file,pdf,pdf file,spreadsheet,folder,excel file,email attachment,database,backup,workbook}[s]",
    ],
    examples: [
      { text: "公開された添付ファイルは30件です。", found: "添付ファイル" },
      { text: "Some 30 spreadsheets were shared.", found: "spreadsheets" },
    ],
  },
  {
    id: "subject.document",
    code: "document",
    meaning: "Documents, papers, books and boxes of them.",
    ja: [
      "{書類,文書,公文書,資料,伝票,帳票,申込書,申請書類,契約書,台帳,調書,答案,答案用紙,問診票,同意書,依頼書,報告書,計画書,履歴書,紹介状,通知表,指導要録,手帳,印鑑票,処方箋,処方せん,受診票,検診票,調査票,ノート,簿冊,公文書ファイル,図面,議事録,会議録,リスト,一覧,一覧表,申告書,届出書,戸籍証明書,事項証明書,受付簿,カルテ用紙,議案,払戻請求書,依頼票,口座振替依頼書,控え,名簿用紙,診断書}",
      "{家庭環境,家庭状況,家庭,家庭連絡,進路希望,希望,個人}{調査票,票,カード}",
      "家庭訪問{予定表,計画表,記録,カード}",
    ],
    en: [
      "{document,paper,paper record,binder,notebook,box,paper file,paper document,sheet,sheet of paper,book,logbook,report,list,receipt,paper form,application form,consent form,x-ray,page of notes,chart,decision,judgment,transcript,ledger,answer sheet,exam paper,examination paper,examination sheet,test paper,w-2,w2,w-2 form,w2 form,tax form,tax return,1099,invoice copy,medical chart,case file,personnel file,printout,photocopy,copy of a passport,draft,ballot,permit,deed,passport copy,register,diary,questionnaire sheet,submission,manuscript,certificate,payslip,pay slip,payroll slip,timesheet,cheque,order form,booking form,score sheet,report card,school report,record book,notepad,clipboard,objection,written objection,passport,licence,license,driver licence,driver license,driver's licence,driver's license,drivers licence,drivers license,drivers' license,driving licence,visa,residence visa,residential visa,work permit,residence permit,residence card,identity card,id card,student card,school id,student id,proof of identity,proof of address,proof of age,utility bill,bank statement,birth certificate,marriage certificate,death certificate,planning objection,testimonial,referral letter,reference letter,witness statement,patient chart,paper chart,hospital chart}{,s}",
      "boxes",
      "boxes of {records,files,documents}",
      "medical records",
      "paper records",
    ],
    examples: [
      { text: "紛失した問診票は30件です。", found: "問診票" },
      { text: "Some 30 binders were found.", found: "binders" },
    ],
  },
];
