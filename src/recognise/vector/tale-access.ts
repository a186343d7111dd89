import { ACCOUNT, SECRET, SITE, STRANGER, THE, WAS } from "./english-words.ts";
import type { VectorRow } from "./row.ts";

/** What the one who came in wanted there. */
const TO_ENTER =
  "to get,to get into,to get in,to enter,to reach,to open,to read,to see,to view,to copy,to download,to export,to log in,to log on,to sign in,to access,to connect,to obtain,to take";

/** How English tells of one who came in as somebody else, and of what made it easy. */
export const TALES_OF_ACCESS: readonly VectorRow[] = [
  {
    id: "vector.tale-in-an-account",
    types: ["account_takeover", "unauthorized_access"],
    meaning: "Somebody was in an account that is not his, or made use of one.",
    ja: [],
    en: [
      `{${STRANGER}} …{was,were,had been,has been} [still ,then ]{reading,logging on to,logging in to,logging into,signing in to,signing into,looking through,going through,inside} {${THE}} …{${ACCOUNT}}`,
      `{they,he,she,${STRANGER}} {was,were,had been,stayed,remained} {in,inside} {our,that,the,her,his,their,this,one,two,three,several} [booking ,user ,staff ,work ,e-mail ,email ,member ,customer ]{account,accounts,mailbox,mailboxes,inbox}`,
      `{${STRANGER}} …{got into,got in to,had got into,broke into,broken into,hacked into,had the run of,had control of,was in control of,were in control of,had taken over,logged on to,logged in to,logged into,logged onto,signed in to,signed into,went through} {${THE}} …{${ACCOUNT}}`,
      `{mailbox,mailboxes,inbox,inboxes,e-mail account,email account,e-mail accounts,email accounts} {${WAS}} [then ,later ,also ,repeatedly ]{opened,entered,used,searched,emptied,visited} {from,by}`,
      `{former,retired,departed,inactive,dormant,disused,forgotten,unused} …{account,accounts,log-in,login} …{was,were,had been} {used,served} to`,
      `{account,accounts,log-in,login,credentials} …{was,were,had been} {used,misused,abused} {${TO_ENTER}}`,
      `{used,using,misused,abused,exploited,exploiting,by means of} {a,an,the,one,her,his,our} …{${SECRET}} …{${TO_ENTER}}`,
      `{exploited,exploiting,abused,misused} {a,an,the,one,her,his,our,some} [user ,e-mail ,email ,administrator ]{account,accounts,credentials,log-in,login} of`,
      `{person who,persons who,people who,those who,man who} {had broken into,broke into,got into,had got into,was in,were in,entered,had entered,took over} {${THE}} …{${ACCOUNT}}`,
      "{belonged,belonging} to {a,an,one of our} {former,retired,departed,ex-} …{was,were,had been} used to",
      `{credentials,password,passwords,log-in,login,log-in details,login details} of …{had been,was,were} {bought,stolen,obtained,captured,intercepted,phished,sold}`,
      `{sign-ins,log-ins,logins,sign-in,log-in,login} …{from abroad,from another country,from an address in,from an unknown,from an unfamiliar,from a foreign,from overseas} …{not hers,not his,not theirs,not made,not by}`,
      "{sign-in,log-in,login,sign-ins,log-ins,logins,password,such,of 2.3 million} {attempt,attempts} …{was successful,were successful,succeeded,worked}",
      `{attempt,attempts} {was successful,were successful,succeeded,worked}, because …{password,passwords}`,
      `{signed in,logged in,logged on,first signed in,first logged in,first logged on} …{through,with,using,via,by means of,as} {the,a,an} …{account,password,log-in,login,credentials} of`,
    ],
    examples: [
      { text: "Somebody abroad was reading her e-mail.", found: "Somebody abroad was reading her e-mail" },
      {
        text: "An account that nobody needed was used to download the register.",
        found: "account that nobody needed was used to download",
      },
    ],
    rejects: ["Our nurses were in the garden.", "She opened an account to get a card."],
  },
  {
    id: "vector.tale-came-in",
    types: ["unauthorized_access"],
    meaning: "Somebody came in, told by the way.",
    ja: [],
    en: [`{${STRANGER}} …{came in,got in,had come in,had got in,broke in} {through,by,via,using,over,with}`],
    examples: [{ text: "Hackers got in through a gap.", found: "Hackers got in through" }],
    rejects: ["Someone came in for a coffee."],
  },
  {
    id: "vector.tale-known-elsewhere",
    types: ["credential_reuse"],
    meaning: "The password had become known somewhere else, where it served as well.",
    ja: [],
    en: [
      `{passwords,credentials,log-ins,logins,log-in data,login data,log-in details,login details,combinations} …{that had,which had} {leaked,been stolen,been leaked,been taken,come,been obtained,been exposed,become known} {from,in,at,through} {another,other,some other,various,unrelated} …{${SITE}}`,
      "{passwords,credentials,log-ins,logins,combinations} …{that had,which had} {leaked,been leaked,been stolen,been taken} {from,in,at} a …{site,shop,forum,website,breach,leak,chain,platform,service}",
      `{passwords,password,credentials,log-ins,logins,log-in data,login data,log-in details,login details} …{came,come,obtained,taken,acquired,originated,stem,stemmed,known,circulating} from {a third-party,third-party,other,another,an external,an outside,an unrelated,unrelated,some other,a different,an earlier,lists,a list} …{${SITE},circulate}`,
      `{passwords,password,credentials,log-ins,logins,log-in data,login data,log-in details,login details} …{come,came} from lists`,
      `{credentials,log-ins,logins,log-in data,login data,log-in details,login details,passwords} from {some other,another,a different,other,an earlier,older} …{breach,breaches,leak,leaks,hack,site,sites,company,companies}`,
      `{password,passwords} …{she,he,they,members,customers,users,the members,the customers,the users,people} {also used,had also used,also had,used too} …{${SITE},somewhere else,on the internet}`,
      "{password,passwords} …{was,were} {the same as,identical with,identical to} {that,the one,the ones,those} …{of,for,used,at,on}",
      "same password for …{and,as} …elsewhere",
    ],
    examples: [
      {
        text: "Passwords that had leaked from a games site were used.",
        found: "Passwords that had leaked from a games site",
      },
      {
        text: "It was a password she also used for an online shop.",
        found: "password she also used for an online shop",
      },
    ],
    rejects: ["The password came by post.", "Passwords are used on our site."],
  },
  {
    id: "vector.tale-easy-password",
    types: ["weak_password"],
    meaning: "A password that is told, or of which it is told how easily it is found.",
    ja: [],
    en: [
      "{password,passcode,pin,code} {was,were,had been,being} {\",',1234,12345,123456,0000,admin}",
      "{password,passcode,pin,code} {for,of,to} …{was,were} {1234,12345,123456,0000}",
      "{password,passwords,passcode,pin,code} …{consisted of,made of,made up of,formed from,formed of,derived from} {the,her,his,a,our,their,its} …{name,names,year,birthday,date,birth,town,number,word,surname,initials,street}",
      "{password,passwords,pin,code} …{shipped with,supplied with,delivered with,came with,set by the maker,set at the factory,set in the factory}",
      "{password,passwords} …{was,were} [still ]the {initial,default,original,factory,standard} {one,ones}",
      "{password,passwords,pin,code} …{anyone,anybody,everyone,everybody,a child} could [easily ,have ,easily have ]{guess,guessed}",
      "{password,passwords,pin,code} …could [easily ]be guessed",
      "{having ,had ,}guessed the {password,passwords,pin} of",
    ],
    examples: [
      { text: "The password was 1234.", found: "password was 1234" },
      { text: "It had a password anyone could guess.", found: "password anyone could guess" },
    ],
    rejects: ["The password was changed.", "The code was read aloud."],
  },
  {
    id: "vector.tale-all-combinations",
    types: ["brute_force"],
    meaning: "Everything was tried until something fitted.",
    ja: [],
    en: [
      "{run,ran,running,go,going,went,worked,working} through {all,every,thousands of,millions of} [possible ]{combination,combinations,passwords,codes,pins,numbers}",
      "{after,in,over,with} …{thousands of,millions of,hundreds of,many thousand,many thousands of} {attempts,tries,guesses}",
    ],
    examples: [
      { text: "A program ran through all combinations.", found: "ran through all combinations" },
      { text: "They guessed it after many thousands of attempts.", found: "after many thousands of attempts" },
    ],
    rejects: ["They ran through the hall."],
  },
  {
    id: "vector.tale-one-step",
    types: ["missing_mfa"],
    meaning: "One step was enough to come in.",
    ja: [],
    en: [
      "{with,by,on} {a password alone,nothing but a password,just a password,only a password,a user name and password alone,a password only}",
      "{did,does} not {ask for,require,need,call for,demand,want} {a,any,the} {second code,second factor,second step,code from,code sent,one-time code,further code,confirmation on,second proof}",
      "{ask,asks,asked} {only for,for only,for no more than,for nothing but,merely for} {a,the} {user name,username,name,password,login,log-in}",
      "{none,neither} of …{accounts,account,mailboxes,users} …had {two-step,two-factor,multi-factor,a second,2fa,mfa}",
      "{lacked,lacking,without} {a second factor,two-step,two-factor,multi-factor,multifactor,a one-time code,mfa,2fa}",
    ],
    examples: [
      { text: "One could come in with a password alone.", found: "with a password alone" },
      { text: "The gateway did not ask for a second code.", found: "did not ask for a second code" },
    ],
    rejects: ["We ask for a second signature."],
  },
  {
    id: "vector.tale-gap-in-software",
    types: ["vulnerability_exploit"],
    meaning: "A hole in a program, or a program past its day, let somebody in.",
    ja: [],
    en: [
      "{came in,got in,entered,broke in,way in,gained entry,found a way in,let in,slipped in,inside} …{gap,hole,weakness,weak point,weak spot,flaw,bug,security hole,an old version,an outdated,an obsolete} …{in,of}",
      "{gap,hole,weak point,weak spot,weakness} in {a,an,the,our,its,one} …{gave,let,allowed,opened,enabled,led,through which,was used}",
      "{update,updates,fix,patch,patches} {that,which} {closes,close,closed,would have closed,mends,mended,removes,repairs} …{hole,gap,flaw,weakness,it}",
      "{lacked,lacking,missing,without} {a,the,an,several,some} [important ,critical ,security ,recent ,latest ]{update,updates,patch,patches,fix} …{in,for,is,was,on,that,which,regarded,thought}",
      "{exploited,exploiting} {a,an,the,our,its,one of our} …{firewall,appliance,gateway,router,plug-in,plugin,software,application,server,vpn,program}",
      "{changing,altering,editing} {the,an} {address,link,url,web address} of",
    ],
    examples: [
      { text: "They came in through a gap in a program.", found: "came in through a gap in" },
      { text: "The gateway lacked a security update that was out.", found: "lacked a security update that" },
    ],
    rejects: ["There is a gap in the fence.", "We exploited the good weather."],
  },
  {
    id: "vector.tale-commands-typed",
    types: ["sql_injection"],
    meaning: "Somebody typed commands where words to search for belong.",
    ja: [],
    en: [
      "{typing,putting,entering,inserting,slipping} [database ,hidden ]{commands,code,queries,statements} {in,into,in to}",
      "{box,field,form} …{put,send,pass,sent} {questions,commands,queries,statements} [straight ]to the database",
    ],
    examples: [{ text: "By typing commands into a form he read it.", found: "typing commands into" }],
    rejects: ["She is typing letters into the night."],
  },
];
