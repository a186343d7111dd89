import type { Row } from "../rule.ts";

/** Schooling, and what people hand in to be admitted. */
export const SCHOOL: readonly Row<string>[] = [
  {
    id: "data-type.student-id",
    code: "student_id",
    meaning: "The number a school gives.",
    ja: ["{学籍番号,学生番号,学生証番号,生徒番号,学生ID,学籍ID,出席番号,学籍情報,学修番号}"],
    en: ["student {id,ids,number,numbers,identification number,identification numbers,id number,id numbers}"],
    examples: [
      { text: "学籍番号が含まれます。", found: "学籍番号" },
      { text: "It held student numbers.", found: "student numbers" },
    ],
    rejects: ["学生の氏名です。", "It held student names."],
  },
  {
    id: "data-type.exam-results",
    code: "exam_results",
    meaning: "Marks, tests and what comes of them.",
    ja: [
      "{学力検査の結果,学力検査,学力,成績,成績情報,成績評価,成績表,成績データ,成績一覧,試験結果,試験の結果,試験成績,試験の点数}",
      "{テスト結果,テストの点数,テスト得点,評定,評点,合否,合否結果,合否判定,合否情報,入試成績,偏差値}",
      "{単位取得状況,単位修得状況,修得単位,取得単位数,履修状況,履修情報,GPA,通知表,学業成績,答案,調査書}",
      "{定期考査,学力調査}",
    ],
    en: [
      "{language test scores,gpa,gpas}",
      "{exam,examination,test} {result,results,score,scores,mark,marks}",
      "{language,language test,entrance,sat,act} {score,scores}",
      "grade point average[s]",
      "transcript[s]",
      "academic {record,records,transcript,transcripts}",
      "{student academic,academic} {record,records,results,performance}",
      "report card[s]",
    ],
    examples: [
      { text: "成績が閲覧できました。", found: "成績" },
      { text: "It held test scores.", found: "test scores" },
    ],
    rejects: ["実績を示します。", "It held tests."],
  },
  {
    id: "data-type.education",
    code: "education",
    meaning: "Schooling and degrees.",
    ja: [
      "{学歴,最終学歴,教育歴,出身校,出身校名,出身高校,出身学校,出身大学,出身高校名,出身中学校,卒業校}",
      "{卒業年,卒業年度,卒業年月,学位,在学年次,卒業学校名,高校名,高等学校名,卒業大学}",
    ],
    en: [
      "{high school and school year,names of the universities,university attended,schools attended}",
      "{education,educational} {history,background,information,level,record,records,attainment}",
      "high school[s]",
      "year[s] of graduation",
      "graduation {year,years,date,dates}",
      "academic background[s]",
    ],
    examples: [
      { text: "学歴が記載されています。", found: "学歴" },
      { text: "It held your educational background.", found: "educational background" },
    ],
    rejects: ["大学の公式ページです。", "It held schools' plans."],
  },
  {
    id: "data-type.application-form",
    code: "application_form",
    meaning: "What somebody filled in to apply for something.",
    ja: [
      "{申請書,申込用紙,願書,入学願書,出願書類,出願書類一式,志望理由書,応募書類,エントリーシート}",
      "{申請書類,申込情報,申請内容,申込内容,お申込み内容,お申し込み内容,請求書類,届出書,加入申込書}",
      "{応募情報,出願情報,登録申請書,お手続き書類}",
    ],
    en: [
      "application {form,forms,document,documents,material,materials}",
      "{loan,job,admission,benefit,insurance,membership} application[s]",
      "enrollment {form,forms,information}",
      "registration form[s]",
    ],
    examples: [
      { text: "申請書が流出しました。", found: "申請書" },
      { text: "It held application forms.", found: "application forms" },
    ],
    rejects: ["説明書を配りました。", "It held forms."],
  },
  {
    id: "data-type.school-in-a-list",
    code: "exam_results",
    meaning: "Ordinary words that name marks only beside other data.",
    ja: ["点数", "得点"],
    en: ["grade[s]", "marks", "scores"],
    examples: [
      { text: "氏名、点数が含まれます。", found: "点数" },
      { text: "It held names and grades.", found: "grades" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
  {
    id: "data-type.education-in-a-list",
    code: "education",
    meaning: "Ordinary words that name schooling only beside other data.",
    ja: ["進学先", "進路"],
    en: ["education", "degree[s]"],
    examples: [
      { text: "氏名、進学先が含まれます。", found: "進学先" },
      { text: "It held names and degrees.", found: "degrees" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
  {
    id: "data-type.form-in-a-list",
    code: "application_form",
    meaning: "Ordinary words that name forms only beside other data.",
    ja: ["申込書", "契約書"],
    en: ["applications"],
    examples: [
      { text: "氏名、申込書が含まれます。", found: "申込書" },
      { text: "It held names and applications.", found: "applications" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
];
