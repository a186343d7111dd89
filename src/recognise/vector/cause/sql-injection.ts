import type { VectorRow } from "../row.ts";

/** Commands to the database were smuggled in. */
export const SQL_INJECTION: readonly VectorRow<"sql_injection">[] = [
  {
    id: "vector.sql-injection",
    types: ["sql_injection"],
    meaning: "A word for it.",
    ja: ["SQL[・]インジェクション", "SQL注入"],
    en: ["{injection attack,sql injection,sqli}", "sql[-]injection"],
    examples: [
      { text: "SQLインジェクション攻撃を受けました。", found: "SQLインジェクション" },
      { text: "The attacker used SQL injection.", found: "SQL injection" },
    ],
    rejects: ["データベースにSQLで問い合わせた。", "The vaccine is given by injection."],
  },
  {
    id: "vector.commands-smuggled-in",
    types: ["sql_injection"],
    meaning: "Commands put where words to search for belong, or run from outside.",
    ja: [
      "{不正な,悪意のある,不正}[な]{SQL,命令文,データベース命令}",
      "{SQL文,SQL命令,データベース命令}…{実行され,注入,送り込,挿入}",
      "データベース…不正な{命令,SQL文,コマンド,クエリ}",
      "{命令文,命令,構文,SQL}{が,を}{注入,挿入,埋め込,送り込}",
    ],
    en: [
      "{sql,database} {commands,command,queries,statements} {was,were} {injected,inserted,run}",
      "{crafted,manipulated,malicious,forged,doctored,hostile} [database ,sql ,search ]{query,queries,statement,statements,search string,search term,search terms}",
      "{input field,search field,search box,form,field,parameter,input,url} …{did not filter,not filtered,unfiltered,not sanitised,not sanitized,not validated,did not validate,not escaped,did not check what}",
      "injected {sql,database} {commands,queries,code}",
      "{commands,command,queries,statements} {through,into} the {search,login,log-in,contact,order} {form,box,field}",
      "{commands,command,queries,statements} …{typed,entered,put,inserted,slipped,written,pasted} {in,into,through,in to} {the,a,an,our} …{box,field,form,page,search,address}",
      "code …{typed,entered,slipped,written,pasted} {in,into,through,in to} {the,a,an,our} …{box,field,form,search,address}",
      "{box,field,form,search,search function} …{passed on,passed,handed,sent} …{commands,queries} …{database}",
      "{database,databases} {hand,handed,gave,give,spit out,return,returned} {over ,out ,up ,}{its contents,the contents,whole tables,the table,everything}",
      "{typing,putting,entering,inserting,slipping} [database ,hidden ]{commands,code,queries,statements} {in,into,in to}",
      "{box,field,form} …{put,send,pass,sent} {questions,commands,queries,statements} [straight ]to the database",
    ],
    examples: [
      { text: "検索欄から不正なSQLが実行された。", found: "不正なSQL" },
      { text: "The intruder injected database commands.", found: "injected database commands" },
      { text: "He slipped statements through the login form.", found: "statements through the login form" },
      { text: "By typing commands into a form he read it.", found: "typing commands into" },
    ],
    rejects: [
      "SQLの講習会を開きます。",
      "The nurse injected the vaccine.",
      "The command was given in the field by the captain.",
      "She is typing letters into the night.",
    ],
  },
];
