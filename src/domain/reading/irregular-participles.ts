/**
 * Verbs that make a passive after a form of “to be” and do not end in -ed.
 *
 * Source: the list of the package retext-passive 5.0.0 (MIT licence, Titus Wormer). It holds forms of the past as well,
 * which nobody writes after “is”.
 */
export const irregularParticiples: ReadonlySet<string> = new Set(
  `ate awoke awoken beat beaten become been began begun bent beset bet bid bidden bit bitten bled blew blown born
   bought bound bred broadcast broke broken brought built burnt burst cast caught chose chosen clung come cost
   crept cut dealt did dived done drawn dreamt drew driven drove drunk dug eaten fallen fed felt fit fled flown
   flung forbade forbidden foregone forgave forgiven forgot forgotten forsaken fought found froze frozen gave given
   gone got gotten grinded ground grown heard held hid hidden hit hung hurt kept knelt knew knit known laid lain
   leapt learnt led left lent let lighted lost made meant met misspelt mistaken mown overcome overdone overtaken
   overthrown paid pled proved proven put quit ran rang read rid ridden risen rode run rung said sat saw sawn seen
   sent set sewn shaken shaved shaven shed shod shone shook shorn shot shown shrunk shut slain slept slew slid slit
   slung smitten sold sought sown sped spent spilt spit split spoke spoken spread sprung spun stole stolen stood
   stridden striven struck strung stuck stung stunk sung sunk swept swollen sworn swum swung taken taught thought
   threw thrived thrown thrust told took tore torn trodden undergone understood underwent upheld upset wed wept
   withdrawn withdrew withheld withstood woke woken won wore worn wound woven written wrote wrung`.split(/\s+/),
);
